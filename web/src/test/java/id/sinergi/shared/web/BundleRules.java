package id.sinergi.shared.web;

import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What has to hold between the two languages of a bundle, and between bundles and pages. */
final class BundleRules {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");
    private static final Pattern USE = Pattern.compile("\\b([a-z]+)Text\\['([^']+)']");

    private BundleRules() {}

    /** Keys that one language has and the other has not, are empty, or say different things about different facts. */
    static Set<String> unequal(Properties indonesian, Properties english) {
        Set<String> wrong = new TreeSet<>();
        Stream.concat(indonesian.stringPropertyNames().stream(), english.stringPropertyNames().stream())
                .filter(key -> !isEqual(indonesian.getProperty(key), english.getProperty(key)))
                .forEach(wrong::add);
        return wrong;
    }

    /** Whole keys used in a page, as {@code context:key}; computed keys are left out. */
    static List<String> used(String page) {
        return USE.matcher(page)
                .results()
                .map(use -> use.group(1) + ":" + use.group(2))
                .toList();
    }

    private static boolean isEqual(String one, String other) {
        return one != null
                && other != null
                && !one.isBlank()
                && !other.isBlank()
                && placeholders(one).equals(placeholders(other))
                && isFormat(one)
                && isFormat(other);
    }

    private static Set<String> placeholders(String text) {
        Matcher found = PLACEHOLDER.matcher(text);
        Set<String> all = new TreeSet<>();
        while (found.find()) {
            all.add(found.group());
        }
        return all;
    }

    /** A text with facts has to be a format in which every fact arrives: a single apostrophe would swallow them. */
    private static boolean isFormat(String text) {
        try {
            return placeholders(text).isEmpty() || new MessageFormat(text).getFormats().length > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
