package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.platform.audit.AuditTrail;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Mask;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Role;

/**
 * 报名数据提取: enrolments as another system takes them along. What holds for an export holds here: names are masked for
 * whoever may not take personal data along, and every page of somebody else's rows stands in the audit trail.
 */
@ApplicationScoped
public class EnrolmentExtract {

    @Inject
    private EnrolmentListing listing;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail audit;

    public int count(ListQuery query) {
        return listing.count(query);
    }

    /** A page, in the order of the query. */
    public List<EnrolmentRow> page(ListQuery query, int first, int size) {
        List<EnrolmentRow> rows = listing.rows(query, new Slice(listing.order(query), first, size));
        Actor actor = current.get();
        if (!isOwn(actor)) {
            audit.allowed(actor, Permission.LISTING_EXPORT.name(), listing.name(), "api", "rows:" + rows.size());
        }
        return rows;
    }

    /** A name, as the acting person may take it along. */
    public String name(String shown) {
        Actor actor = current.get();
        return isOwn(actor) || Permission.PERSONAL_DATA_EXPORT.isGivenTo(actor.role()) ? shown : Mask.name(shown);
    }

    private static boolean isOwn(Actor actor) {
        return actor.role().reach() == Role.Reach.OWN;
    }
}
