package id.sinergi.shared.web.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Makes PDF of paper: PDF/A-2, so that an archive can keep it, with its fonts embedded and its structure tagged for people
 * who listen to it. Reads nothing from outside; pictures are
 * part of the paper.
 */
@ApplicationScoped
public class PdfPrinter {
    private static final String STYLE = text("paper.css");
    private static final byte[] SERIF = bytes("SourceSerif4-Regular.ttf");
    private static final byte[] SERIF_BOLD = bytes("SourceSerif4-SemiBold.ttf");
    private static final byte[] SANS = bytes("SourceSans3-Regular.ttf");
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
    }

    /** The document as a file. */
    public byte[] print(Paper paper) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(COLOURS);
            builder.useFont(font(SERIF, document), "Serif", 400, FontStyle.NORMAL, true);
            builder.useFont(font(SERIF_BOLD, document), "Serif", 700, FontStyle.NORMAL, true);
            builder.useFont(font(SANS, document), "Sans", 400, FontStyle.NORMAL, true);
            builder.useUriResolver((base, uri) -> uri.startsWith(Paper.PICTURE) ? uri : null);
            builder.withProducer("Sinergi");
            builder.withW3cDocument(styled(paper.document()), null);
            builder.toStream(file);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /**
     * The document on one page: with fewer and fewer rows until it fits, or one.
     *
     * @param shortened the document with at most so many rows in each part
     * @param most with how many rows to begin
     */
    public byte[] printOnOnePage(IntFunction<Paper> shortened, int most) {
        byte[] file = print(shortened.apply(most));
        for (int rows = most - 1; rows >= 1 && pages(file) > 1; rows--) {
            file = print(shortened.apply(rows));
        }
        return file;
    }

    private static int pages(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without ligatures: what they stand for could not be copied out of the file, nor read aloud from it. */
    private static PDFontSupplier font(byte[] font, PDDocument document) throws IOException {
        TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(font));
        letters.setEnableGsub(false);
        return new PDFontSupplier(PDType0Font.load(document, letters, true));
    }

    private static Document styled(Document document) {
        Element style = document.createElement("style");
        style.setTextContent(STYLE);
        document.getElementsByTagName("head").item(0).appendChild(style);
        return document;
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream file = PdfPrinter.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
