package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.peiji.expert.domain.ReviewPanel;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.news.CaseNews;
import org.peiji.platform.news.NewsCatalogue;
import org.peiji.platform.security.Role;

/**
 * 评审消息: what experts and the ministry hear beside their tasks. An expert hears of the own slot only, by the title of
 * the case; nothing says who else scores, or how many.
 */
@ApplicationScoped
class ExpertNews implements NewsCatalogue {

    private static final String OVERDUE = "expert.news.overdue";
    private static final String ENDED = "expert.news.ended";
    private static final String ADJUSTMENT = "expert.news.adjustment";
    private static final String OWN = "/expert/my-reviews.xhtml";

    @Inject
    private Event<CaseNews> news;

    /** The hard date has passed; the dossier is closed until the ministry has decided. */
    void overdue(ReviewSlot slot) {
        tell(slot.expert(), slot, OVERDUE);
    }

    /** The place is no longer the expert's: replaced, closed, or its case withdrawn. */
    void ended(String expert, ReviewSlot slot) {
        tell(expert, slot, ENDED);
    }

    /** Somebody has proposed another total; a second person is wanted. */
    void proposed(ReviewPanel panel, BigDecimal before, BigDecimal after) {
        news.fire(CaseNews.toGroup(
                Role.MINISTRY_ADMIN,
                OrganisationDirectory.MINISTRY,
                panel.caseNumber(),
                ADJUSTMENT,
                "/expert/panel.xhtml?number=" + panel.id(),
                panel.organisationName(),
                panel.caseNumber(),
                before.toPlainString(),
                after.toPlainString()));
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                Sample.of(OVERDUE, "REV-2026-000031"),
                Sample.of(ENDED, "REV-2026-000031"),
                Sample.of(ADJUSTMENT, ORGANISATION, "APP-2026-000031", "81.50", "82.50"));
    }

    private void tell(String expert, ReviewSlot slot, String key) {
        news.fire(CaseNews.toPerson(expert, slot.number(), key, OWN, slot.number()));
    }
}
