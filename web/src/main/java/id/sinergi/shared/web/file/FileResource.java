package id.sinergi.shared.web.file;

import id.sinergi.shared.api.file.FileHolder;
import id.sinergi.shared.api.file.FileId;
import id.sinergi.shared.api.file.FileRow;
import id.sinergi.shared.application.file.DetachFile;
import id.sinergi.shared.application.file.FileAttaching;
import id.sinergi.shared.application.file.FileQueries;
import id.sinergi.shared.application.file.FileUploads;
import id.sinergi.shared.application.file.Upload;
import id.sinergi.shared.web.rest.Answers;
import id.sinergi.shared.web.rest.ListAnswer;
import id.sinergi.shared.web.rest.One;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files, for programs. A record is named by its kind, as {@code agenda-item}, and its key. */
@Path("files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Files", description = "What is attached to records; who may see a record may read its files.")
public class FileResource {
    @Inject
    FileQueries files;

    @Inject
    FileUploads uploads;

    @Inject
    FileAttaching attaching;

    @Inject
    Answers answers;

    @GET
    @Operation(operationId = "listFiles", summary = "Lists the files of a record in the order in which they came")
    @APIResponse(responseCode = "200", description = "All of them; there is never a second page")
    public ListAnswer<FileRow> list(@QueryParam("kind") String kind, @QueryParam("key") String key) {
        return answers.all(files.list(new FileHolder(kind, key)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "attachFile", summary = "Attaches a file to a record; what it is, its content decides")
    @APIResponse(responseCode = "201", description = "The file, its address in Location")
    public One<FileRow> attach(
            @QueryParam("kind") String kind,
            @QueryParam("key") String key,
            @QueryParam("name") String name,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) Long size,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream content)
            throws IOException {
        FileHolder holder = new FileHolder(kind, key);
        FileRow file = files.details(uploads.attach(new Upload(holder, name, size == null ? -1 : size, content)));
        return One.of(file, 0).createdAt(FileAddresses.FILES, file.ref());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showFile", summary = "Shows what is known of a file")
    @APIResponse(responseCode = "200", description = "The file")
    public One<FileRow> details(@PathParam("id") UUID id) {
        return One.of(files.details(new FileId(id)), 0);
    }

    @GET
    @Path("{id}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "downloadFile", summary = "Downloads a file")
    @APIResponse(
            responseCode = "200",
            description = "Its content, of the media type that showFile names",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("id") UUID id) {
        FileQueries.Opened opened = files.open(new FileId(id));
        StreamingOutput body = output -> {
            try (opened) {
                opened.content().transferTo(output);
            }
        };
        Response.ResponseBuilder answer = Response.ok(body, opened.file().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, opened.file().size());
        Download.head(opened.file(), answer::header);
        return answer.build();
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "detachFile", summary = "Takes a file off a record")
    @APIResponse(responseCode = "204", description = "The record no longer has it")
    public void detach(@PathParam("id") UUID id, @QueryParam("kind") String kind, @QueryParam("key") String key) {
        attaching.detach(new DetachFile(new FileHolder(kind, key), new FileId(id)));
    }
}
