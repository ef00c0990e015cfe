package org.peiji.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.account.domain.Delegation;
import org.peiji.account.domain.Post;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.OrganisationFilter;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.organisation.ProvinceSummary;
import org.peiji.platform.audit.AuditTrail;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Role.Reach;

/** The organisations for which the acting person may give roles. */
@ApplicationScoped
class AccountOffices {

    private static final int MOST_FOUND = 20;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail audit;

    /** Those in scope that have that text in a name or as their code. */
    List<OrganisationSummary> find(String text) {
        Actor actor = current.get();
        return switch (actor.role().reach()) {
            case NATIONAL -> directory.search(OrganisationFilter.text(text), 0, MOST_FOUND);
            case PROVINCE ->
                directory.search(new OrganisationFilter(text, null, province(actor.organisation())), 0, MOST_FOUND);
            default -> List.of(directory.find(actor.organisation()));
        };
    }

    /** The only one for which the acting person may give roles; null if there are several. */
    OrganisationSummary only() {
        Actor actor = current.get();
        Reach reach = actor.role().reach();
        return reach == Reach.NATIONAL || reach == Reach.PROVINCE ? null : directory.find(actor.organisation());
    }

    private String province(String authority) {
        return directory.provinces().stream()
                .filter(each -> each.authorityCode().equals(authority))
                .map(ProvinceSummary::code)
                .findFirst()
                .orElseThrow(() -> new Missing(authority));
    }

    /**
     * The organisation of a post that the acting person may give.
     *
     * @throws Refusal if there is no such organisation, or none of its people can have that role
     * @throws Forbidden if the role or the organisation lies beyond the acting person
     */
    OrganisationSummary require(Permission act, String username, Post post) {
        OrganisationSummary organisation = known(post.organisation());
        if (organisation == null) {
            throw new Refusal("account.refusal.organisation", post.organisation());
        }
        requireCover(act, username, post, organisation.authorityCode());
        if (!Delegation.fits(post.role(), organisation.code(), organisation.kind())) {
            throw new Refusal("account.refusal.fit", post.role(), organisation.nameZh());
        }
        return organisation;
    }

    void requireCover(Permission act, String username, Post post, String authority) {
        Actor actor = current.get();
        if (!Delegation.covers(actor, post.role(), post.organisation(), authority)) {
            audit.refused(actor, act.name(), username, post.role() + "@" + post.organisation());
            throw new Forbidden("account.refusal.notYours", post.role(), post.organisation());
        }
    }

    private OrganisationSummary known(String code) {
        try {
            return directory.find(code);
        } catch (Missing e) {
            return null;
        }
    }
}
