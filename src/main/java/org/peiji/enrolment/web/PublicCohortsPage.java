package org.peiji.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortSearch;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.EnrolmentWindow;
import org.peiji.cohort.PlaceLedger;
import org.peiji.cohort.PlaceRegister;
import org.peiji.platform.time.BusinessClock;

/** 公开班次 page: the published cohorts that have not begun, for everybody, signed in or not. */
@Named
@RequestScoped
public class PublicCohortsPage {

    private static final int PAGE_SIZE = 20;

    @Inject
    private CohortDirectory cohorts;

    @Inject
    private PlaceRegister register;

    @Inject
    private CatalogueSearch search;

    @Inject
    private BusinessClock clock;

    private int number = 1;
    private int total;
    private List<CohortSummary> rows;
    private Map<String, PlaceLedger> places;

    public void open() {
        CohortSearch asked = search.asked();
        total = cohorts.countUpcoming(asked);
        number = Math.max(1, Math.min(number, getPages()));
        rows = cohorts.upcoming(asked, (number - 1) * PAGE_SIZE, PAGE_SIZE);
        places = register.of(rows.stream().map(CohortSummary::number).toList());
    }

    public EnrolmentWindow window(CohortSummary cohort) {
        return cohort.window(clock.today());
    }

    /** Where the places of a cohort are; held ones are not free for new applicants. */
    public PlaceLedger places(CohortSummary cohort) {
        return places.get(cohort.number());
    }

    public List<CohortSummary> getRows() {
        return rows;
    }

    public int getTotal() {
        return total;
    }

    public int getPages() {
        return Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
