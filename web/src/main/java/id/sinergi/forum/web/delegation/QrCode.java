package id.sinergi.forum.web.delegation;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A text as a square of dark and light fields that a camera can read. */
final class QrCode {
    private static final int POINTS = 4;
    private static final int WHITE = 255;

    private final BitMatrix fields;

    private QrCode(BitMatrix fields) {
        this.fields = fields;
    }

    /** As small as the text allows, with its quiet zone. */
    static QrCode of(String text) {
        try {
            return new QrCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0));
        } catch (WriterException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** How many fields it is wide and high. */
    int size() {
        return fields.getWidth();
    }

    boolean isDark(int x, int y) {
        return fields.get(x, y);
    }

    /** The fields as a picture, black on white, as many points to a field as a printer needs. */
    byte[] picture() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            int width = size() * POINTS;
            BufferedImage image = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_GRAY);
            for (int y = 0; y < width; y++) {
                for (int x = 0; x < width; x++) {
                    image.getRaster().setSample(x, y, 0, isDark(x / POINTS, y / POINTS) ? 0 : WHITE);
                }
            }
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The dark fields as the path of a drawing in which a field is one unit. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < size(); y++) {
            for (int x = 0; x < size(); x++) {
                if (isDark(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
