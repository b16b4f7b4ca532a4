package id.sinergi.forum.web.register;

import id.sinergi.forum.api.DecisionFilter;
import id.sinergi.forum.api.register.DecisionExport;
import id.sinergi.forum.api.register.DecisionPiece;
import id.sinergi.forum.application.register.DecisionRegister;
import id.sinergi.forum.web.DecisionCriteria;
import id.sinergi.shared.web.Preferences;
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
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of decisions as files, as long as it may be. */
@Path("")
@RequestScoped
@Tag(name = "Decisions")
public class DecisionRegisterResource {
    @Inject
    DecisionRegister register;

    @Context
    HttpServletRequest request;

    @GET
    @Path("decisions.csv")
    @Produces("text/csv")
    @Operation(
            operationId = "exportDecisionsAsCsv",
            summary = "Writes all decisions that match as comma-separated values")
    @APIResponse(responseCode = "200", description = "One line for each decision, the latest recorded first")
    public Response csv(
            @Parameter(description = "Words to search for.") @QueryParam("q") String words,
            @BeanParam DecisionCriteria criteria) {
        return file(SheetFormat.CSV, criteria.filter(words));
    }

    @GET
    @Path("decisions.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(operationId = "exportDecisionsAsXlsx", summary = "Writes all decisions that match as a spreadsheet")
    @APIResponse(responseCode = "200", description = "One row for each decision, the latest recorded first")
    public Response xlsx(
            @Parameter(description = "Words to search for.") @QueryParam("q") String words,
            @BeanParam DecisionCriteria criteria) {
        return file(SheetFormat.XLSX, criteria.filter(words));
    }

    /** The first piece is read before the answer begins, so that what is wrong can still be said. */
    private Response file(SheetFormat format, DecisionFilter filter) {
        String name = "decisions." + format.name().toLowerCase(Locale.ROOT);
        DecisionPiece first = register.begin(new DecisionExport(name, filter));
        DecisionColumns columns = new DecisionColumns(Preferences.of(request).language());
        StreamingOutput output = out -> write(format, out, columns, filter, first);
        return Response.ok(output, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private void write(
            SheetFormat format, OutputStream out, DecisionColumns columns, DecisionFilter filter, DecisionPiece first)
            throws IOException {
        try (Sheet sheet = format.open(out, columns.name(), columns.names())) {
            DecisionPiece piece = first;
            while (true) {
                for (var line : piece.lines()) {
                    sheet.row(columns.cells(line));
                }
                sheet.flush();
                if (piece.next() == null) {
                    return;
                }
                piece = register.next(filter, piece.next());
            }
        }
    }
}
