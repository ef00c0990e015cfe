package org.peiji.enrolment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.peiji.cohort.BucketView;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.PlaceLedger;
import org.peiji.enrolment.application.AdmissionDesk;
import org.peiji.enrolment.application.DeskRow;
import org.peiji.enrolment.domain.AllocationStrategy;

/** 录取工作台 page: applicants in a suggested order on the left, buckets on the right, and what each order comes to. */
@Named
@ViewScoped
public class AdmissionDeskPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final long FIRST_SEED = 1;

    @Inject
    private transient AdmissionDesk desk;

    private final DeskSearch search = new DeskSearch();
    private String cohort;
    private String strategy;
    private long seed = FIRST_SEED;
    private transient CohortSummary summary;
    private transient PlaceLedger places;
    private transient List<BucketView> buckets;
    private transient List<DeskRow> rows;

    public void open() {
        summary = desk.cohort(cohort);
        places = desk.places(cohort);
        buckets = desk.buckets(cohort);
        rows = desk.rehearse(cohort, getChosen(), seed);
    }

    /** Looks anew after a press that stayed on the page. */
    private AdmissionDeskPage opened() {
        if (rows == null) {
            open();
        }
        return this;
    }

    public AllocationStrategy getChosen() {
        return Stream.of(AllocationStrategy.values())
                .filter(each -> each.name().equals(strategy))
                .findFirst()
                .orElse(AllocationStrategy.POINTS);
    }

    /** Those that were asked for, with the ranks that they have among all. */
    public List<DeskRow> getRows() {
        return opened().rows.stream()
                .filter(row -> search.keeps(row, getChosen()))
                .toList();
    }

    /** The ranks that the applicants give this cohort among their wishes. */
    public List<String> getWishes() {
        return opened().rows.stream()
                .map(row -> String.valueOf(row.enrolment().wish()))
                .distinct()
                .sorted()
                .toList();
    }

    public List<String> getProvinces() {
        return opened().rows.stream()
                .map(row -> row.applicant().claim().province())
                .distinct()
                .sorted()
                .toList();
    }

    /** How many would have a place under a strategy. */
    public long placed(AllocationStrategy of) {
        return opened().rows.stream().filter(row -> row.isPlaced(of)).count();
    }

    /** How many would have a place under that strategy and have none under the chosen one. */
    public long differing(AllocationStrategy of) {
        return opened().rows.stream()
                .filter(row -> row.isPlaced(of) && !row.isPlaced(getChosen()))
                .count();
    }

    public AllocationStrategy[] getStrategies() {
        return AllocationStrategy.values();
    }

    public CohortSummary getSummary() {
        return opened().summary;
    }

    public PlaceLedger getPlaces() {
        return opened().places;
    }

    public List<BucketView> getBuckets() {
        return opened().buckets;
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String cohort) {
        this.cohort = cohort;
    }

    public String getStrategy() {
        return strategy;
    }

    public void setStrategy(String strategy) {
        this.strategy = strategy;
    }

    public long getSeed() {
        return seed;
    }

    public void setSeed(long seed) {
        this.seed = seed;
    }

    public DeskSearch getSearch() {
        return search;
    }
}
