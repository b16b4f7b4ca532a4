package id.sinergi.shared.web.pdf;

import id.sinergi.shared.web.Language;
import id.sinergi.shared.web.Prose;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A document to be printed, written from the top down. Holds texts as texts: nothing in them is ever markup. How it looks
 * is the matter of {@code paper.css}.
 */
public final class Paper {
    static final String PICTURE = "data:image/png;base64,";
    private static final Prose PROSE = new Prose();

    private final Document document;
    private final Element body;

    /**
     * Begins a document.
     *
     * @param language of everything that Sinergi says in it; also tells readers aloud how to pronounce it
     * @param title its name; stands at the foot of every page
     */
    public Paper(Language language, String title) {
        document = empty();
        Element html = document.createElement("html");
        html.setAttribute("lang", language.code());
        document.appendChild(html);
        Element head = add(html, "head", null);
        add(head, "title", title);
        Element description = add(head, "meta", null);
        description.setAttribute("name", "description");
        description.setAttribute("content", title);
        Element subject = add(head, "meta", null);
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", title);
        body = add(html, "body", null);
        add(body, "div", title).setAttribute("class", "foot");
    }

    /** Sets everything closer, for a document that is to be one page. */
    public Paper compact() {
        body.setAttribute("class", "compact");
        return this;
    }

    /** A line over the name of the document: who issues it. */
    public Paper issuer(String text) {
        add(body, "p", text).setAttribute("class", "issuer");
        return this;
    }

    /** The name of the document, and under it what it is about. */
    public Paper heading(String name, String about) {
        add(body, "h1", name);
        add(body, "p", about).setAttribute("class", "about");
        return this;
    }

    /** A term and what it is; left out when it is nothing. */
    public Paper fact(String term, String value) {
        if (value == null || value.isBlank()) {
            return this;
        }
        Element last = (Element) body.getLastChild();
        Element table = "facts".equals(last.getAttribute("class")) ? last : table("facts");
        Element row = add((Element) table.getFirstChild(), "tr", null);
        Element head = add(row, "th", term);
        head.setAttribute("scope", "row");
        add(row, "td", value);
        return this;
    }

    /** A part of the document. */
    public Paper part(String title) {
        add(body, "h2", title);
        return this;
    }

    /** A section within a part. */
    public Paper section(String title) {
        add(body, "h3", title);
        return this;
    }

    /** A small remark. */
    public Paper note(String text) {
        add(body, "p", text).setAttribute("class", "note");
        return this;
    }

    /** Plain text with its light structure. */
    public Paper prose(String text) {
        for (Prose.Block block : PROSE.blocks(text)) {
            if (block.kind() == Prose.Kind.PARAGRAPH) {
                add(body, "p", block.text()).setAttribute("class", "prose");
            } else {
                Element list = add(body, block.kind() == Prose.Kind.NUMBERS ? "ol" : "ul", null);
                block.lines().forEach(line -> add(list, "li", line));
            }
        }
        return this;
    }

    /**
     * A card to be cut out; cards stand side by side.
     *
     * @param lines what stands on it from the top down: what it is for, its name in large letters, and the rest
     * @param picture a drawing on it, as PNG
     * @param said what the drawing is, for people who listen
     */
    public Paper card(List<String> lines, byte[] picture, String said) {
        Element card = add(body, "div", null);
        card.setAttribute("class", "card");
        Element drawing = add(card, "img", null);
        drawing.setAttribute("src", PICTURE + Base64.getEncoder().encodeToString(picture));
        drawing.setAttribute("alt", said);
        for (int i = 0; i < lines.size(); i++) {
            add(card, "p", lines.get(i)).setAttribute("class", i == 1 ? "name" : "line");
        }
        return this;
    }

    /** Rows under headings; the first cell of each names it. */
    public Paper rows(List<String> headings, List<List<String>> rows) {
        Element table = table("rows");
        Element content = (Element) table.getFirstChild();
        Element head = document.createElement("thead");
        table.insertBefore(head, content);
        Element names = add(head, "tr", null);
        headings.forEach(heading -> add(names, "th", heading).setAttribute("scope", "col"));
        for (List<String> cells : rows) {
            Element row = add(content, "tr", null);
            cells.forEach(cell -> add(row, "td", cell).setAttribute("class", cell.matches("\\S+") ? "word" : "words"));
        }
        return this;
    }

    Document document() {
        return document;
    }

    private Element table(String style) {
        Element table = add(body, "table", null);
        table.setAttribute("class", style);
        add(table, "tbody", null);
        return table;
    }

    private Element add(Element parent, String name, String text) {
        Element element = document.createElement(name);
        if (text != null) {
            element.setTextContent(printable(text));
        }
        parent.appendChild(element);
        return element;
    }

    /** Characters that XML and fonts cannot have would stop the whole document. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(c -> c == '\n' || isWritten(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isWritten(int codePoint) {
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return !half && !Character.isISOControl(codePoint) && Character.isDefined(codePoint);
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
