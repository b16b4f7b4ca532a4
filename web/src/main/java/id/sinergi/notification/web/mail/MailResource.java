package id.sinergi.notification.web.mail;

import id.sinergi.notification.api.mail.MailFilter;
import id.sinergi.notification.api.mail.MailRef;
import id.sinergi.notification.api.mail.MailRow;
import id.sinergi.notification.api.mail.MailState;
import id.sinergi.notification.application.mail.MailQueries;
import id.sinergi.notification.application.mail.MailRetrying;
import id.sinergi.shared.web.rest.Answers;
import id.sinergi.shared.web.rest.ListAnswer;
import id.sinergi.shared.web.rest.ListParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The outbox, for programs of administrators. */
@Path("mails")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mails", description = "What became of the mails that Sinergi sends; for administrators.")
public class MailResource {
    @Inject
    MailQueries mails;

    @Inject
    MailRetrying retrying;

    @Inject
    Answers answers;

    @GET
    @Operation(operationId = "listMails", summary = "Lists mails, the latest first")
    @APIResponse(responseCode = "200", description = "One page of mails; not what they say")
    public ListAnswer<MailRow> list(
            @BeanParam ListParameters list,
            @QueryParam("state") @Parameter(description = "Only mails in this state.") MailState state) {
        return answers.list(mails.list(new MailFilter(list.words(), state), list.page()));
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "showMail", summary = "Shows what became of one mail")
    @APIResponse(responseCode = "200", description = "The mail")
    public MailRow details(@PathParam("ref") MailRef ref) {
        return mails.find(ref);
    }

    @POST
    @Path("{ref}/retry")
    @Operation(operationId = "retryMail", summary = "Has a mail tried again that was given up or refused")
    @APIResponse(responseCode = "200", description = "The mail as it is now")
    public MailRow retry(@PathParam("ref") MailRef ref) {
        retrying.putBack(ref);
        return mails.find(ref);
    }
}
