package id.sinergi.testing.gate;

import id.sinergi.shared.api.Permission;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import id.sinergi.shared.application.Permit;
import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.validation.constraints.NotBlank;

/** An EJB with one method for each kind of answer the gate can give. */
@Stateless
public class GuardedService {
    @Resource
    SessionContext context;

    /** What a coordinator of the named agency asks for. */
    public record Request(String agencyRef, @NotBlank String title) implements Scoped {
        @Override
        public Scope scope() {
            return new Scope("agency", agencyRef);
        }

        @Override
        public String subject() {
            return "GUARDED-" + agencyRef;
        }
    }

    public String forgotten() {
        return "served";
    }

    @Permit(Permission.FORUM_READ)
    public String read() {
        return "served";
    }

    @Permit(Permission.FORUM_PLAN)
    public String plan(Request request) {
        return request.title();
    }

    @Permit(Permission.FORUM_PLAN)
    public String planWithoutScope(String title) {
        return title;
    }

    @Permit(Permission.FORUM_PLAN)
    public void planAndFail(Request request) {
        context.setRollbackOnly();
    }
}
