package id.sinergi.forum.application.minutes;

import static id.sinergi.shared.api.Permission.FORUM_READ;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.minutes.MinutesComparison;
import id.sinergi.forum.api.minutes.MinutesDetails;
import id.sinergi.forum.api.minutes.MinutesVersionRow;
import id.sinergi.forum.api.minutes.SectionText;
import id.sinergi.forum.api.minutes.SectionThen;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.application.Permit;
import id.sinergi.shared.application.text.TextComparison;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How minutes came to be; open to people of the host agency and to auditors. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MinutesVersionQueries {
    @Inject
    MinutesRows minutes;

    @Inject
    MinutesVersionRows rows;

    /**
     * Somebody lists the versions, the latest first.
     *
     * @throws NotFound when there is no such forum, or the caller may not see how its minutes came to be
     */
    @Permit(FORUM_READ)
    public Page<MinutesVersionRow> list(ForumRef forum, PageRequest page) {
        return rows.list(forum, page, CurrentCaller.get()).orElseThrow(() -> new NotFound(forum.value()));
    }

    /**
     * Somebody looks at the sections as a version had them.
     *
     * @throws NotFound when there is no such version, or the caller may not see it
     */
    @Permit(FORUM_READ)
    public List<SectionThen> sections(ForumRef forum, int number) {
        return rows.sections(forum, number, CurrentCaller.get())
                .orElseThrow(() -> new NotFound(forum.value() + " " + number));
    }

    /**
     * Somebody puts two versions side by side.
     *
     * @throws NotFound when either does not exist, or the caller may not see them
     */
    @Permit(FORUM_READ)
    public MinutesComparison compare(ForumRef forum, int before, int after) {
        Map<String, SectionThen> older = byKey(sections(forum, before));
        Map<String, SectionThen> newer = byKey(sections(forum, after));
        MinutesDetails now = minutes.details(forum, CurrentCaller.get()).orElseThrow(() -> new NotFound(forum.value()));
        List<MinutesComparison.Section> compared = new ArrayList<>();
        for (MinutesDetails.Section section : now.sections()) {
            if (older.containsKey(section.key()) || newer.containsKey(section.key())) {
                compared.add(compared(section, older.get(section.key()), newer.get(section.key())));
            }
        }
        return new MinutesComparison(
                now.forum(), now.version(), before, after, now.revision(), compared, now.mayWrite());
    }

    private static Map<String, SectionThen> byKey(List<SectionThen> sections) {
        return sections.stream()
                .collect(Collectors.toMap(SectionThen::key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static MinutesComparison.Section compared(
            MinutesDetails.Section section, SectionThen older, SectionThen newer) {
        SectionText before = older == null ? SectionText.NOTHING : older.text();
        SectionText after = newer == null ? SectionText.NOTHING : newer.text();
        return new MinutesComparison.Section(
                section.key(),
                section.kind(),
                section.title(),
                TextComparison.of(before.id(), after.id()),
                TextComparison.of(before.en(), after.en()));
    }
}
