package org.peiji.programme.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.approval.Decision;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.listing.Registered;
import org.peiji.platform.news.CaseNews;
import org.peiji.platform.news.NewsCatalogue;
import org.peiji.platform.security.Role;
import org.peiji.programme.domain.AnnualPlan;
import org.peiji.programme.domain.PlanState;
import org.peiji.programme.domain.TaskBook;
import org.peiji.programme.domain.TrainingProgramme;

/** 计划消息: what people hear of task books, plans and programmes. A return reaches them as the task that it brings. */
@ApplicationScoped
class ProgrammeNews implements NewsCatalogue {

    private static final String ISSUED = "programme.news.issued";
    private static final String PLAN = "programme.news.plan";
    private static final String PROGRAMME = "programme.news.programme";
    private static final List<Role> BASE = List.of(Role.BASE_DIRECTOR, Role.BASE_OFFICER);

    @Inject
    private Event<CaseNews> news;

    /** The base and its province hear of a task book. */
    void issued(TaskBook book) {
        String address = "/programme/task-book.xhtml?number=" + book.number();
        Registered base = new Registered(book.organisationName());
        String year = String.valueOf(book.year());
        BASE.forEach(role ->
                news.fire(CaseNews.toGroup(role, book.organisation(), book.number(), ISSUED, address, base, year)));
        news.fire(CaseNews.toGroup(Role.PROVINCE_OFFICER, book.province(), book.number(), ISSUED, address, base, year));
    }

    /** A plan has come to an end, whatever the end; the province hears it with the base. */
    void ended(AnnualPlan plan) {
        String address = "/programme/annual-plan.xhtml?number=" + plan.number();
        Registered base = new Registered(plan.organisationName());
        String year = String.valueOf(plan.year());
        BASE.forEach(role -> news.fire(
                CaseNews.toGroup(role, plan.organisation(), plan.number(), PLAN, address, base, year, plan.state())));
        news.fire(CaseNews.toGroup(
                Role.PROVINCE_OFFICER, plan.province(), plan.number(), PLAN, address, base, year, plan.state()));
    }

    /** The director has decided on a programme. */
    void decided(TrainingProgramme programme, Decision decision) {
        if (decision != Decision.RETURNED) {
            news.fire(CaseNews.toGroup(
                    Role.BASE_OFFICER,
                    programme.organisation(),
                    programme.number(),
                    PROGRAMME,
                    "/programme/programme.xhtml?number=" + programme.number(),
                    new Bilingual(
                            programme.summary().title(), programme.summary().titleEn()),
                    decision));
        }
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                Sample.of(ISSUED, ORGANISATION, "2026"),
                Sample.of(PLAN, ORGANISATION, "2026", PlanState.APPROVED),
                Sample.of(PROGRAMME, COHORT, Decision.APPROVED));
    }
}
