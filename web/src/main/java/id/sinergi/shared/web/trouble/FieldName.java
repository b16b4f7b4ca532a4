package id.sinergi.shared.web.trouble;

import id.sinergi.shared.web.Text;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What an input is called whose page is not there any more: the text of its record, as the address names it, under the
 * input's id. {@code titleId} sent from {@code /forums/new} is {@code forum.title.id}.
 */
record FieldName(Text text, String path, String name) {
    /** Whether a page sends it by itself: the version it was made from, the number of its lines, a button's own text. */
    boolean isOfThePage(String value) {
        boolean counts = value.matches("\\d+") && id().matches("(?i).*version|lines|items|invitees|documents");
        boolean presses = Stream.concat(Stream.of("action.save"), keys())
                .anyMatch(key -> text.get(key).equals(value));
        return counts || presses;
    }

    /** Its label; where the texts have none, its id in words: {@code titleEnglish} reads "Title english". */
    String label() {
        return keys().filter(text::knows).findFirst().map(text::get).orElseGet(this::words);
    }

    /** The nearest record comes first: {@code /forums/FRM-2022-0001/agenda/new} is about an item of an agenda. */
    private Stream<String> keys() {
        List<String> records = Arrays.asList(path.split("/", -1));
        Collections.reverse(records);
        String dotted = id().replaceAll("([a-z])([A-Z])", "$1.$2").toLowerCase(Locale.ROOT);
        Stream<String> ofRecords = records.stream()
                .filter(record -> record.matches("[a-z-]+"))
                .map(FieldName::singular)
                .flatMap(record -> Stream.of(record + "." + id(), record + "." + dotted));
        return Stream.concat(ofRecords, Stream.of("action." + id(), id()));
    }

    private static String singular(String record) {
        return record.replaceFirst("s$", "").replace("follow-up", "followUp");
    }

    private String id() {
        return name.substring(name.lastIndexOf(':') + 1).replaceFirst("_(input|hinput|focus)$", "");
    }

    private String words() {
        String words = id().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
