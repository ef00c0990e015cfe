package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.approval.Decision;
import org.peiji.designation.domain.BaseApplication;
import org.peiji.designation.domain.Sanction;
import org.peiji.platform.listing.Registered;
import org.peiji.platform.news.CaseNews;
import org.peiji.platform.news.NewsCatalogue;
import org.peiji.platform.security.Role;

/** 认定消息: what the college hears of its application. The officer hears of a return by the task that it brings. */
@ApplicationScoped
class DesignationNews implements NewsCatalogue {

    private static final String RETURNED = "designation.news.returned";
    private static final String REFUSED = "designation.news.refused";
    private static final String WITHDRAWAL_GRANTED = "designation.news.withdrawalGranted";
    private static final String WITHDRAWAL_REFUSED = "designation.news.withdrawalRefused";
    private static final String SANCTIONED = "designation.news.sanctioned";
    private static final String DESIGNATED = "designation.news.designated";

    @Inject
    private Event<CaseNews> news;

    /** A review is over: only its return or refusal is news, what is passed goes on by itself. */
    void reviewed(BaseApplication application, Decision decision) {
        if (decision == Decision.RETURNED) {
            tell(Role.BASE_DIRECTOR, application, RETURNED);
        } else if (decision == Decision.REJECTED) {
            tell(Role.BASE_DIRECTOR, application, REFUSED);
            tell(Role.BASE_OFFICER, application, REFUSED);
        }
    }

    /** The ministry has decided; the province hears it with the college. */
    void decided(BaseApplication application, Decision decision) {
        String key = decision == Decision.APPROVED ? DESIGNATED : REFUSED;
        tell(Role.BASE_DIRECTOR, application, key);
        tell(Role.BASE_OFFICER, application, key);
        news.fire(CaseNews.toGroup(
                Role.PROVINCE_OFFICER,
                application.province(),
                application.number(),
                key,
                address(application.number()),
                new Registered(application.organisationName()),
                application.number()));
    }

    /** The ministry has decided whether the college may take its application back. */
    void withdrawal(BaseApplication application, Decision decision) {
        String key = decision == Decision.APPROVED ? WITHDRAWAL_GRANTED : WITHDRAWAL_REFUSED;
        tell(Role.BASE_DIRECTOR, application, key);
        tell(Role.BASE_OFFICER, application, key);
    }

    /** A sanction has come into force. */
    void sanctioned(Sanction sanction) {
        news.fire(CaseNews.toGroup(
                Role.BASE_DIRECTOR,
                sanction.organisation(),
                sanction.number(),
                SANCTIONED,
                "/designation/sanction.xhtml?number=" + sanction.number(),
                new Registered(sanction.organisationName()),
                sanction.number(),
                String.valueOf(sanction.until())));
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                Sample.of(WITHDRAWAL_GRANTED, ORGANISATION, "APP-2026-000031"),
                Sample.of(WITHDRAWAL_REFUSED, ORGANISATION, "APP-2026-000031"),
                Sample.of(SANCTIONED, ORGANISATION, "SAN-2026-000001", "2029-11-20"),
                Sample.of(RETURNED, ORGANISATION, "APP-2026-000031"),
                Sample.of(REFUSED, ORGANISATION, "APP-2026-000031"),
                Sample.of(DESIGNATED, ORGANISATION, "APP-2026-000031"));
    }

    private void tell(Role role, BaseApplication application, String key) {
        news.fire(CaseNews.toGroup(
                role,
                application.organisation(),
                application.number(),
                key,
                address(application.number()),
                new Registered(application.organisationName()),
                application.number()));
    }

    private static String address(String number) {
        return "/designation/application.xhtml?number=" + number;
    }
}
