package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.approval.Decision;
import org.peiji.designation.domain.BaseApplication;
import org.peiji.platform.listing.Registered;
import org.peiji.platform.news.CaseNews;
import org.peiji.platform.news.NewsCatalogue;
import org.peiji.platform.security.Role;

/** 认定消息: what the college hears of its application. The officer hears of a return by the task that it brings. */
@ApplicationScoped
class DesignationNews implements NewsCatalogue {

    private static final String RETURNED = "designation.news.returned";
    private static final String REFUSED = "designation.news.refused";
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

    @Override
    public List<Sample> samples() {
        return List.of(
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
