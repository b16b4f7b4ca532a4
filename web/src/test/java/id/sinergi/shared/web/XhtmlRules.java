package id.sinergi.shared.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What no Facelets file may contain, and why. */
final class XhtmlRules {
    private static final int LONGEST = 150;
    private static final Map<String, Pattern> BANNED = banned();

    private XhtmlRules() {}

    /** The rules that a file breaks; empty for a good file. */
    static List<String> brokenBy(String text) {
        String markup = text.replaceAll("(?s)<!--.*?-->", "");
        List<String> broken = new ArrayList<>();
        BANNED.forEach((rule, pattern) -> {
            if (pattern.matcher(markup).find()) {
                broken.add(rule);
            }
        });
        if (text.lines().count() > LONGEST) {
            broken.add("more than " + LONGEST + " lines");
        }
        return broken;
    }

    private static Map<String, Pattern> banned() {
        Map<String, Pattern> rules = new LinkedHashMap<>();
        rules.put("escape=\"false\" lets script through", Pattern.compile("\\bescape\\s*=\\s*\"false\""));
        rules.put("style attribute: use a class", Pattern.compile("\\sstyle\\s*=\\s*\""));
        rules.put("inline handler: forbidden by the policy", Pattern.compile("\\son[a-z]{3,}\\s*=\\s*\""));
        rules.put(
                "inline script: forbidden by the policy", Pattern.compile("<script(?![^>]*\\bsrc=)|<h:outputScript>"));
        rules.put("f:ajax writes inline handlers: use p:ajax", Pattern.compile("<f:ajax\\b"));
        rules.put("h:commandLink writes inline handlers: use a button", Pattern.compile("<h:commandLink\\b"));
        rules.put(
                "computed include: a request could choose the file",
                Pattern.compile("<ui:(include|decorate)\\b[^>]*(src|template)\\s*=\\s*\"[^\"]*[#$]\\{"));
        rules.put(
                "a secret's id must contain \"password\", so that it is never shown again",
                Pattern.compile("<(h:inputSecret|p:password)\\b(?![^>]*\\bid\\s*=\\s*\"[^\"]*[pP]assword)"));
        rules.put(
                "a browser's own day or time follows the browser's language: s:day, or the converters day and time",
                Pattern.compile("\\btype\\s*=\\s*\"(date|time|datetime-local|month|week)\""));
        return rules;
    }
}
