package id.sinergi.forum.application.series;

import static id.sinergi.shared.api.Permission.FORUM_READ;

import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.series.TemplateDetails;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Templates as people look at them; everybody who sees a series sees its template. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TemplateQueries {
    @Inject
    TemplateRows rows;

    /** Somebody looks at what each edition of a series begins with; empty where nobody has written that down. */
    @Permit(FORUM_READ)
    public TemplateDetails details(ForumSeriesRef series) {
        return rows.details(series);
    }
}
