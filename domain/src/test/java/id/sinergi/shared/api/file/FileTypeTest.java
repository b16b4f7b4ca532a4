package id.sinergi.shared.api.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypeTest {
    @ParameterizedTest
    @CsvSource({
        "PDF, Surat tugas.pdf, Surat tugas.pdf",
        "PDF, SURAT.PDF, SURAT.pdf",
        "PDF, program.exe, program.exe.pdf",
        "TXT, jalankan.bat, jalankan.bat.txt",
        "TXT, peserta.csv, peserta.csv",
        "JPG, foto.jpeg, foto.jpeg",
        "PDF, C:\\surat\\tugas.pdf, tugas.pdf",
        "PDF, ../../etc/passwd, passwd.pdf",
        "PDF, '', pdf.pdf"
    })
    void a_name_says_what_the_file_is_and_nothing_about_folders(FileType type, String given, String kept) {
        assertThat(type.named(given)).isEqualTo(kept);
    }

    @Test
    void characters_that_turn_a_name_around_or_break_a_header_are_left_out() {
        assertThat(FileType.PDF.named("lap\u202Efdp.\r\nexe\".pdf")).isEqualTo("lapfdp.exe.pdf");
    }

    @Test
    void a_long_name_keeps_its_ending() {
        assertThat(FileType.PDF.named("a".repeat(500) + ".pdf")).hasSize(204).endsWith(".pdf");
    }

    @Test
    void no_name_at_all_is_a_name_after_all() {
        assertThat(FileType.PNG.named(null)).isEqualTo("png.png");
    }

    @Test
    void what_is_not_in_the_list_is_no_type() {
        assertThat(FileType.of("application/x-msdownload")).isEmpty();
        assertThat(FileType.of("text/html")).isEmpty();
        assertThat(FileType.of("application/pdf")).contains(FileType.PDF);
    }
}
