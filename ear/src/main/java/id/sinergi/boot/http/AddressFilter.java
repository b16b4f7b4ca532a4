package id.sinergi.boot.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;

/** Puts the character that stands for what cannot be read in the place of an address that is no text, or leads nowhere. */
class AddressFilter extends BaseFilter {
    private static final String FOR_PROGRAMS = "/api/";
    private static final String UNREADABLE = "%EF%BF%BD";
    private static final int HEXADECIMAL = 16;

    @Override
    public NextAction handleRead(FilterChainContext context) {
        if (context.getMessage() instanceof HttpContent content
                && content.getHttpHeader() instanceof HttpRequestPacket request) {
            String address = request.getRequestURIRef().getRequestURIBC().toString(StandardCharsets.ISO_8859_1);
            boolean readable = isReadable(address);
            if (!readable || address.indexOf('%') >= 0) {
                // As bytes, because of HTTP/2 the server keeps it as a text, and then takes each byte for a character.
                byte[] bytes = (readable ? address : instead(address)).getBytes(StandardCharsets.ISO_8859_1);
                request.getRequestURIRef().init(bytes, 0, bytes.length);
            }
        }
        return context.getInvokeAction();
    }

    static String instead(String address) {
        return (address.startsWith(FOR_PROGRAMS) ? FOR_PROGRAMS : "/") + UNREADABLE;
    }

    /** Whether the server can make a path of it; what it cannot it answers by itself. */
    static boolean isReadable(String address) {
        return decoded(address)
                .filter(path -> path.indexOf('\0') < 0 && path.indexOf('\\') < 0 && !climbsOut(path))
                .isPresent();
    }

    private static Optional<String> decoded(String address) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) != '%') {
                bytes.write(address.charAt(i));
                continue;
            }
            int high = i + 1 < address.length() ? Character.digit(address.charAt(i + 1), HEXADECIMAL) : -1;
            int low = i + 2 < address.length() ? Character.digit(address.charAt(i + 2), HEXADECIMAL) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            bytes.write(high * HEXADECIMAL + low);
            i += 2;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean climbsOut(String path) {
        int depth = 0;
        for (String segment : path.split("/", -1)) {
            String name = segment.replaceFirst(";.*", "");
            if (name.equals("..")) {
                depth--;
            } else if (!name.isEmpty() && !name.equals(".")) {
                depth++;
            }
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }
}
