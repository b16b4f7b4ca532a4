package id.sinergi.shared.api.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of files that can be kept at all; an operator may allow fewer. None of them carries macros. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    PNG("image/png", "png"),
    JPG("image/jpeg", "jpg", "jpeg"),
    SVG("image/svg+xml", "svg"),
    TXT("text/plain", "txt", "csv", "md");

    private static final int LONGEST_NAME = 200;

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of and never changed
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    public List<String> endings() {
        return endings;
    }

    /**
     * The name to keep: without folders and control characters, and with an ending that says what the file is, because
     * a reader's computer decides by the ending what to do with it.
     */
    public String named(String given) {
        String bare =
                given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = bare.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "").strip();
        String name = clean.isEmpty() ? endings.get(0) : clean;
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (name.contains(".") && endings.contains(ending)) {
            String stem = name.substring(0, name.length() - ending.length() - 1);
            return shortened(stem) + "." + ending;
        }
        return shortened(name) + "." + endings.get(0);
    }

    private static String shortened(String stem) {
        return stem.length() <= LONGEST_NAME
                ? stem
                : stem.substring(0, LONGEST_NAME).strip();
    }
}
