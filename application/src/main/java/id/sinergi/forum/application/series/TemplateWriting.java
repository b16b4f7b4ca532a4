package id.sinergi.forum.application.series;

import static id.sinergi.shared.api.Permission.FORUM_PLAN;

import id.sinergi.forum.application.References;
import id.sinergi.forum.application.command.series.DocumentLine;
import id.sinergi.forum.application.command.series.InviteeLine;
import id.sinergi.forum.application.command.series.WriteTemplate;
import id.sinergi.forum.domain.ForumSeries;
import id.sinergi.forum.domain.ForumSeriesList;
import id.sinergi.forum.domain.series.InviteeUnknown;
import id.sinergi.forum.domain.series.SeriesTemplate;
import id.sinergi.forum.domain.series.SeriesTemplates;
import id.sinergi.forum.domain.series.TemplateInvitee;
import id.sinergi.forum.domain.series.TemplateItem;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What a coordinator does so that the next edition need not be invented again. */
@Stateless
public class TemplateWriting {
    @Inject
    ForumSeriesList seriesList;

    @Inject
    SeriesTemplates templates;

    @Inject
    TemplateInvitees invitees;

    @Inject
    References references;

    /** Writes what each edition begins with; refused for invitees that do not exist. */
    @Permit(FORUM_PLAN)
    public void write(WriteTemplate command) {
        ForumSeries series = seriesList.get(command.series());
        List<TemplateItem> items = command.items().stream()
                .map(line -> new TemplateItem(line.title(), references.agency(line.owner()), line.minutes()))
                .toList();
        List<TemplateInvitee> lines =
                command.invitees().stream().map(this::invitee).toList();
        Optional<SeriesTemplate> found = templates.find(series.id());
        if (found.map(SeriesTemplate::version).orElse(0) != command.version()) {
            throw new ChangedMeanwhile(command.subject());
        }
        SeriesTemplate template = found.orElseGet(() -> new SeriesTemplate(series.id()));
        template.write(
                items,
                lines,
                command.documents().stream().map(DocumentLine::name).toList());
        template.closeRegistration(command.closesDays());
        if (found.isEmpty()) {
            templates.add(template);
        }
    }

    private TemplateInvitee invitee(InviteeLine line) {
        if (line.kind().needsCode() && invitees.find(line.kind(), line.code()).isEmpty()) {
            throw new InviteeUnknown(line.code() == null ? line.kind().name() : line.code());
        }
        return new TemplateInvitee(line.kind(), line.code(), line.quota());
    }
}
