package id.sinergi.forum.web.followup;

import id.sinergi.forum.api.followup.FollowUpExport;
import id.sinergi.forum.api.followup.FollowUpFilter;
import id.sinergi.forum.api.followup.FollowUpRow;
import id.sinergi.forum.application.followup.FollowUpQueries;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.web.Language;
import id.sinergi.shared.web.Preferences;
import id.sinergi.shared.web.Text;
import id.sinergi.shared.web.spreadsheet.Sheet;
import id.sinergi.shared.web.spreadsheet.SheetFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Follow-ups as files, as long as they may be. */
@Path("")
@RequestScoped
@Tag(name = "Follow-ups")
public class FollowUpRegisterResource {
    private static final List<String> COLUMNS = List.of(
            "register.ref",
            "register.task",
            "followUp.agency",
            "followUp.person",
            "decision.due",
            "decision.status",
            "register.level",
            "followUp.decision",
            "decision.text.id");

    @Inject
    FollowUpQueries followUps;

    @Context
    HttpServletRequest request;

    @GET
    @Path("follow-ups.csv")
    @Produces("text/csv")
    @Operation(
            operationId = "exportFollowUpsAsCsv",
            summary = "Writes all follow-ups that match as comma-separated values")
    @APIResponse(responseCode = "200", description = "One line for each follow-up, the earliest due first")
    public Response csv(
            @Parameter(description = "Words to search for.") @QueryParam("q") String words,
            @BeanParam FollowUpCriteria criteria) {
        return file(SheetFormat.CSV, criteria.filter(words));
    }

    @GET
    @Path("follow-ups.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(operationId = "exportFollowUpsAsXlsx", summary = "Writes all follow-ups that match as a spreadsheet")
    @APIResponse(responseCode = "200", description = "One row for each follow-up, the earliest due first")
    public Response xlsx(
            @Parameter(description = "Words to search for.") @QueryParam("q") String words,
            @BeanParam FollowUpCriteria criteria) {
        return file(SheetFormat.XLSX, criteria.filter(words));
    }

    /** The first page is read before the answer begins, so that what is wrong can still be said. */
    private Response file(SheetFormat format, FollowUpFilter filter) {
        String name = "follow-ups." + format.name().toLowerCase(Locale.ROOT);
        Page<FollowUpRow> first = followUps.begin(new FollowUpExport(name, filter));
        Language language = Preferences.of(request).language();
        StreamingOutput output = out -> write(format, out, language, filter, first);
        return Response.ok(output, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private void write(
            SheetFormat format, OutputStream out, Language language, FollowUpFilter filter, Page<FollowUpRow> first)
            throws IOException {
        Text text = Text.in(language);
        List<String> names = COLUMNS.stream().map(text::get).toList();
        try (Sheet sheet = format.open(out, text.get("followUps.title"), names)) {
            Page<FollowUpRow> page = first;
            while (true) {
                for (FollowUpRow row : page.items()) {
                    sheet.row(cells(row, text, language));
                }
                sheet.flush();
                if (page.next() == null) {
                    return;
                }
                page = followUps.list(filter, new PageRequest(page.next(), PageRequest.MAX));
            }
        }
    }

    private static List<?> cells(FollowUpRow row, Text text, Language language) {
        return Arrays.asList(
                row.ref(),
                row.task().in(language.code()),
                row.agency().name().in(language.code()),
                row.person(),
                row.due(),
                label(text, row.status()),
                label(text, row.level()),
                row.decision().ref(),
                row.decision().text().id());
    }

    private static String label(Text text, Enum<?> constant) {
        return Stream.ofNullable(constant)
                .map(each -> text.get(each.getDeclaringClass().getSimpleName() + "." + each.name()))
                .findFirst()
                .orElse(null);
    }
}
