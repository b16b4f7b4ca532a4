package id.sinergi.shared.web;

import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.InvalidInput.Fault;
import id.sinergi.shared.api.RuleViolation;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of all contexts in one language, for what is said outside a page: violations and error pages. */
public final class Text {
    static final List<String> BUNDLES = List.of(
            "id.sinergi.shared.web.messages",
            "id.sinergi.shared.web.rest.messages",
            "id.sinergi.identity.web.messages",
            "id.sinergi.agency.web.messages",
            "id.sinergi.forum.web.messages",
            "id.sinergi.audit.web.messages",
            "id.sinergi.notification.web.messages");

    private static final Map<Language, Map<String, String>> TEXTS = readAll();

    private final Language language;

    private Text(Language language) {
        this.language = language;
    }

    public static Text in(Language language) {
        return new Text(language);
    }

    /** The text for a key of any context; the key itself where nobody has written one. */
    public String get(String key) {
        return find(key).orElse(key);
    }

    /** The sentence for a key with its facts filled in. */
    public String get(String key, List<?> facts) {
        Object[] shown = facts.stream().map(this::shown).toArray();
        return new MessageFormat(get(key), language.formats()).format(shown);
    }

    /** What a broken rule says to people. */
    public String of(RuleViolation violation) {
        String key = "violation." + violation.code();
        return get(find(key).isPresent() ? key : "violation.other", violation.facts());
    }

    /** Whether somebody has written a text for this key. */
    public boolean knows(String key) {
        return find(key).isPresent();
    }

    /** What is wrong with a field, with the limits of the rule filled in, for example {@code {max}}. */
    public String of(Fault fault) {
        String key = "validation." + fault.rule();
        String sentence = get(knows(key) ? key : "validation.other");
        for (Map.Entry<String, Object> attribute : fault.attributes().entrySet()) {
            sentence = sentence.replace("{" + attribute.getKey() + "}", String.valueOf(attribute.getValue()));
        }
        return sentence;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(TEXTS.get(language).get(key));
    }

    /** Where two bundles have the same key, the first one counts. */
    private static Map<Language, Map<String, String>> readAll() {
        Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, String> texts = new HashMap<>();
            for (String name : BUNDLES) {
                ResourceBundle bundle = ResourceBundle.getBundle(name, language.locale(), Text.class.getClassLoader());
                bundle.keySet().forEach(key -> texts.putIfAbsent(key, bundle.getString(key)));
            }
            all.put(language, texts);
        }
        return all;
    }

    private Object shown(Object fact) {
        if (fact instanceof Enum<?> constant) {
            return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        } else if (fact instanceof LocalDate date) {
            return Formats.date(date, language);
        } else if (fact instanceof Bilingual both) {
            return both.in(language.code());
        }
        return fact;
    }
}
