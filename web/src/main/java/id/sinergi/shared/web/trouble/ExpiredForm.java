package id.sinergi.shared.web.trouble;

import id.sinergi.shared.web.Address;
import id.sinergi.shared.web.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form that came in after its session had ended. It cannot be saved any more, so whoever wrote it gets every word
 * back, to copy from; except passwords, which are never shown.
 */
public final class ExpiredForm {
    private static final String VIEW_STATE = "jakarta.faces.ViewState";
    private static final Pattern SECRET = Pattern.compile("password|secret|token|nonce", Pattern.CASE_INSENSITIVE);

    /** Buttons and other components whose id Faces has made up. */
    private static final Pattern NAMELESS = Pattern.compile("(^|:)j_idt\\d+$");

    private ExpiredForm() {}

    public static boolean isSubmittedWithoutSession(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod()) || carriesFile(request)) {
            return false;
        }
        String state = request.getParameter(VIEW_STATE);
        return state != null && !"stateless".equals(state) && request.getSession(false) == null;
    }

    /** Nobody's file is read, not even for the fields beside it, before it is clear who sends it. */
    private static boolean carriesFile(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("multipart/");
    }

    /** Sends the page that says so and gives everything typed back. */
    public static void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TroubleScreen page = new TroubleScreen(request);
        page.send(response, Trouble.EXPIRED, typed(page.text(), request), Address.visible(request));
    }

    private static String typed(Text text, HttpServletRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        if (carriesFile(request)) {
            return "";
        }
        request.getParameterMap().forEach((name, given) -> {
            String value = Arrays.stream(given).filter(v -> !v.isBlank()).collect(Collectors.joining("\n"));
            FieldName field = new FieldName(text, Address.path(request), name);
            if (!value.isEmpty() && isTyped(name, value, request) && !field.isOfThePage(value)) {
                values.merge(field.label(), value, (first, second) -> first + "\n" + second);
            }
        });
        if (values.isEmpty()) {
            return "";
        }
        StringBuilder list = new StringBuilder("<section class=\"typed\"><h2>");
        list.append(TroubleScreen.escape(text.get("trouble.typed"))).append("</h2><dl>");
        values.forEach((name, value) -> list.append("<dt>")
                .append(TroubleScreen.escape(name))
                .append("</dt><dd>")
                .append(TroubleScreen.escape(value))
                .append("</dd>"));
        return list.append("</dl></section>").toString();
    }

    /** Whether a person wrote this: not what Faces, PrimeFaces, the address or a button adds by itself. */
    private static boolean isTyped(String name, String value, HttpServletRequest request) {
        String query = request.getQueryString();
        return !name.startsWith("jakarta.faces.")
                && !name.startsWith("primefaces.")
                && !SECRET.matcher(name).find()
                && !NAMELESS.matcher(name).find()
                && !value.equals(name)
                && (query == null || !query.contains(name + "="));
    }
}
