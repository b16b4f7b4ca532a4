package id.sinergi.shared.web.rest;

import id.sinergi.shared.web.Language;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/** A document as an answer, in the language that was asked for. */
public record PrintedPaper(Language language) {
    /**
     * The language of a document.
     *
     * @throws NotUnderstood for another one than {@code id} and {@code en}
     */
    public static PrintedPaper in(String code) {
        if (!code.equals("id") && !code.equals("en")) {
            throw NotUnderstood.parameter("language");
        }
        return new PrintedPaper(Language.of(code));
    }

    /**
     * Prints it.
     *
     * @param name of the file, without language and ending
     */
    public Response answer(String name, Function<Language, byte[]> printed) {
        return Response.ok(printed.apply(language), "application/pdf")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + name + "-" + language.code() + ".pdf\"")
                .build();
    }
}
