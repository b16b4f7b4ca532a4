package id.sinergi.forum.web.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final int QUIET_ZONE = 4;

    @Test
    void whoever_reads_it_gets_the_text_back() throws Exception {
        QrCode code = QrCode.of("K7MPQ2WXYZ");
        int inner = code.size() - 2 * QUIET_ZONE;
        BitMatrix read = new BitMatrix(inner);
        for (int x = 0; x < inner; x++) {
            for (int y = 0; y < inner; y++) {
                if (code.isDark(x + QUIET_ZONE, y + QUIET_ZONE)) {
                    read.set(x, y);
                }
            }
        }

        assertThat(new Decoder().decode(read).getText()).isEqualTo("K7MPQ2WXYZ");
    }

    @Test
    void the_drawing_has_a_square_for_each_dark_field() {
        QrCode code = QrCode.of("K7MPQ2WXYZ");
        long dark = 0;
        for (int x = 0; x < code.size(); x++) {
            for (int y = 0; y < code.size(); y++) {
                dark += code.isDark(x, y) ? 1 : 0;
            }
        }

        assertThat(code.path().chars().filter(c -> c == 'M').count()).isEqualTo(dark);
    }
}
