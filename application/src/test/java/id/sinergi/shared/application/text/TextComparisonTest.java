package id.sinergi.shared.application.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.shared.api.text.ComparedLine;
import id.sinergi.shared.api.text.ComparedLine.Change;
import id.sinergi.shared.api.text.ComparedLine.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextComparisonTest {
    @Test
    void equal_lines_stand_side_by_side() {
        assertThat(TextComparison.of("satu\ndua", "satu\ndua"))
                .extracting(ComparedLine::change)
                .containsExactly(Change.SAME, Change.SAME);
    }

    @Test
    void in_a_reworded_line_the_words_that_differ_are_marked() {
        ComparedLine line = TextComparison.of("Diadakan setiap tahun", "Diadakan setiap semester")
                .get(0);

        assertThat(line.change()).isEqualTo(Change.REWORDED);
        assertThat(line.before()).containsExactly(new Span("Diadakan setiap ", false), new Span("tahun", true));
        assertThat(line.after()).containsExactly(new Span("Diadakan setiap ", false), new Span("semester", true));
    }

    @Test
    void a_line_that_only_one_text_has_stands_alone() {
        assertThat(TextComparison.of("a\nb", "a\nb\nc").get(2))
                .isEqualTo(new ComparedLine(Change.ADDED, List.of(), List.of(new Span("c", false))));
        assertThat(TextComparison.of("a\nb", "a").get(1))
                .isEqualTo(new ComparedLine(Change.REMOVED, List.of(new Span("b", false)), List.of()));
    }

    @Test
    void what_was_missing_on_one_side_altogether_is_new_or_gone() {
        assertThat(TextComparison.of(null, "baru"))
                .extracting(ComparedLine::change)
                .containsExactly(Change.ADDED);
        assertThat(TextComparison.of("lama", null))
                .extracting(ComparedLine::change)
                .containsExactly(Change.REMOVED);
        assertThat(TextComparison.of(null, null)).isEmpty();
    }

    @Test
    void markup_stays_the_text_that_it_is() {
        ComparedLine line = TextComparison.of("<b>a</b> & b", "<b>a</b> & c").get(0);

        assertThat(line.before()).first().isEqualTo(new Span("<b>a</b> & ", false));
    }

    @Test
    void nobody_can_write_a_mark_of_ours() {
        assertThat(TextComparison.of("a\uE000b", "a\uE000b").get(0).before()).containsExactly(new Span("ab", false));
    }
}
