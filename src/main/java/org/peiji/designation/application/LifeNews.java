package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.peiji.designation.domain.Designation;
import org.peiji.platform.listing.Registered;
import org.peiji.platform.news.CaseNews;
import org.peiji.platform.news.NewsCatalogue;
import org.peiji.platform.security.Role;

/** 认定状态消息: what a base and its province hear when something happens to its designation. */
@ApplicationScoped
public class LifeNews implements NewsCatalogue {

    static final String EXIT_REQUESTED = "designation.news.exitRequested";
    public static final String REVOCATION_PROPOSED = "designation.news.revocationProposed";
    static final String EXIT_WITHDRAWN = "designation.news.exitWithdrawn";
    static final String KEPT = "designation.news.kept";
    static final String EXITED = "designation.news.status.EXITED";
    static final String REVOKED = "designation.news.status.REVOKED";
    static final String SUSPENDED = "designation.news.status.SUSPENDED";
    static final String RESUMED = "designation.news.status.ACTIVE";
    static final String EXPIRED = "designation.news.status.EXPIRED";
    static final String ENDS_SOON = "designation.news.endsSoon";

    private static final LocalDate SAMPLE_DAY = LocalDate.of(2026, 12, 31);

    @Inject
    private Event<CaseNews> news;

    /** The present status, told in the transaction that has brought it. */
    public void changed(Designation designation) {
        tell(designation, designation.number(), "designation.news.status." + designation.status());
    }

    public void tell(Designation designation, String caseNumber, String key) {
        fire(Role.BASE_DIRECTOR, designation.organisation(), caseNumber, key, designation);
        fire(Role.BASE_OFFICER, designation.organisation(), caseNumber, key, designation);
        fire(Role.PROVINCE_OFFICER, designation.province(), caseNumber, key, designation);
    }

    private void fire(Role role, String organisation, String caseNumber, String key, Designation designation) {
        news.fire(CaseNews.toGroup(
                role,
                organisation,
                caseNumber,
                key,
                "/designation/base.xhtml?number=" + designation.number(),
                new Registered(designation.organisationName()),
                designation.number(),
                designation.termEnd() == null ? "" : designation.termEnd()));
    }

    @Override
    public List<Sample> samples() {
        return Stream.of(
                        EXIT_REQUESTED,
                        REVOCATION_PROPOSED,
                        EXIT_WITHDRAWN,
                        KEPT,
                        EXITED,
                        REVOKED,
                        SUSPENDED,
                        RESUMED,
                        EXPIRED,
                        ENDS_SOON)
                .map(key -> Sample.of(key, ORGANISATION, "BASE-2026-000012", SAMPLE_DAY))
                .toList();
    }
}
