package id.sinergi.shared.infrastructure.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Whether an SVG is only a drawing: nothing in it runs, asks for something from elsewhere, or embeds a page. */
final class PassiveDrawing {
    private static final Set<String> ACTIVE =
            Set.of("script", "foreignobject", "iframe", "object", "embed", "handler", "listener", "set", "animate");

    private PassiveDrawing() {}

    /** What cannot be read as XML without a document type counts as not passive. */
    static boolean is(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream content = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(content);
            boolean passive = true;
            while (passive && reader.hasNext()) {
                passive = isPassive(reader, reader.next());
            }
            reader.close();
            return passive;
        } catch (XMLStreamException e) {
            return false;
        }
    }

    private static boolean isPassive(XMLStreamReader reader, int event) {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> isPassiveElement(reader);
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> false;
            default -> true;
        };
    }

    private static boolean isPassiveElement(XMLStreamReader reader) {
        if (ACTIVE.contains(reader.getLocalName().toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            if (name.startsWith("on") || (name.equals("href") && !isWithin(reader.getAttributeValue(i)))) {
                return false;
            }
        }
        return true;
    }

    /** A part of the same drawing, or a picture that is in it. */
    private static boolean isWithin(String address) {
        String bare = address.strip().toLowerCase(Locale.ROOT);
        return bare.startsWith("#") || bare.startsWith("data:image/png") || bare.startsWith("data:image/jpeg");
    }
}
