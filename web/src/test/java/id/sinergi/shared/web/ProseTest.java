package id.sinergi.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.shared.web.Prose.Block;
import id.sinergi.shared.web.Prose.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {
    private final Prose prose = new Prose();

    @Test
    void an_empty_line_parts_paragraphs() {
        assertThat(prose.blocks("satu\ndua\n\n\ntiga"))
                .containsExactly(
                        new Block(Kind.PARAGRAPH, List.of("satu", "dua")), new Block(Kind.PARAGRAPH, List.of("tiga")));
    }

    @Test
    void lines_with_a_hyphen_or_a_number_are_points_of_a_list() {
        assertThat(prose.blocks("Disepakati:\n- pangan\n- pelatihan\n1. Kemlu\n2) Paser"))
                .containsExactly(
                        new Block(Kind.PARAGRAPH, List.of("Disepakati:")),
                        new Block(Kind.BULLETS, List.of("pangan", "pelatihan")),
                        new Block(Kind.NUMBERS, List.of("Kemlu", "Paser")));
    }

    @Test
    void a_hyphen_within_a_word_or_a_number_in_a_sentence_makes_no_list() {
        assertThat(prose.blocks("-5 derajat\n2022 adalah tahun pertama"))
                .extracting(Block::kind)
                .containsExactly(Kind.PARAGRAPH);
    }

    @Test
    void no_text_has_no_blocks() {
        assertThat(prose.blocks(null)).isEmpty();
        assertThat(prose.blocks(" \n ")).isEmpty();
    }
}
