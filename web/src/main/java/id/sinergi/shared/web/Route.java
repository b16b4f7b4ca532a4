package id.sinergi.shared.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One address that people see, and the view that answers it.
 *
 * @param address the path; {@code {name}} stands for one segment, {@code {name*}} for the rest of the path. What stood
 *     there reaches the view as the request parameter of that name.
 * @param view the Facelets file
 */
record Route(String address, String view, Pattern pattern) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)(\\*?)}");

    static Route of(String address, String view) {
        StringBuilder regex = new StringBuilder();
        Matcher variable = VARIABLE.matcher(address);
        int done = 0;
        while (variable.find()) {
            regex.append(Pattern.quote(address.substring(done, variable.start())));
            String segment = variable.group(2).isEmpty() ? "[^/]+" : ".+";
            regex.append("(?<")
                    .append(variable.group(1))
                    .append('>')
                    .append(segment)
                    .append(')');
            done = variable.end();
        }
        regex.append(Pattern.quote(address.substring(done)));
        return new Route(address, view, Pattern.compile(regex.toString()));
    }

    /** The view with its parameters, when the path is one of this route's. */
    Optional<String> target(String path) {
        Matcher match = pattern.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        StringBuilder target = new StringBuilder(view);
        char separator = '?';
        Matcher variable = VARIABLE.matcher(address);
        while (variable.find()) {
            String name = variable.group(1);
            target.append(separator).append(name).append('=');
            target.append(URLEncoder.encode(match.group(name), StandardCharsets.UTF_8));
            separator = '&';
        }
        return Optional.of(target.toString());
    }
}
