package org.peiji.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.peiji.organisation.CodedName;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;
import org.peiji.programme.TrainingCells;
import org.peiji.programme.application.TaskBookService;
import org.peiji.programme.application.VarianceLine;

/** 分类分级体系 page: category by level, with what is asked, planned and offered, and what is missing. */
@Named
@RequestScoped
public class TieredSystemPage {

    private static final int SHADES = 5;

    @Inject
    private TaskBookService books;

    @Inject
    private TrainingCells cells;

    @Inject
    private Cadres cadres;

    @Inject
    private Scope scope;

    @Inject
    private BusinessClock clock;

    private Integer year;
    private String base;
    private String asked;
    private List<VarianceLine> lines;

    public void open() {
        int thisYear = clock.today().getYear();
        year = year == null || Math.abs(year - thisYear) > 5 ? Integer.valueOf(thisYear) : year;
        lines = books.trainingSystem(year, base == null || base.isBlank() ? null : base);
    }

    /** A row for each category. */
    public List<TieredRow> getRows() {
        int most = lines.stream().mapToInt(this::count).max().orElse(0);
        return cadres.getCategories().stream()
                .map(category -> new TieredRow(
                        category.nameZh(),
                        lines.stream()
                                .filter(line -> line.cell().category().equals(category.code()))
                                .map(line -> new TieredRow.Field(line, count(line), shade(line, most)))
                                .toList()))
                .toList();
    }

    public List<CodedName> getLevels() {
        return cadres.getLevels();
    }

    /** Cells that lack something, the worst first. */
    public List<VarianceLine> getGaps() {
        return lines.stream()
                .filter(line -> line.gap() == VarianceLine.Gap.UNPLANNED || line.gap() == VarianceLine.Gap.UNOFFERED)
                .sorted((one, other) -> one.gap().compareTo(other.gap()))
                .toList();
    }

    public long getUnasked() {
        return lines.stream()
                .filter(line -> line.gap() == VarianceLine.Gap.UNASKED)
                .count();
    }

    private int count(VarianceLine line) {
        return switch (getStage()) {
            case TARGET -> line.target().cohorts();
            case PLANNED -> line.planned().cohorts();
            case PROGRAMMES -> line.programmes();
            case APPROVED -> line.approved().cohorts();
            case RUN -> line.run().cohorts();
        };
    }

    private String shade(VarianceLine line, int most) {
        boolean lacking = line.gap() == VarianceLine.Gap.UNPLANNED || line.gap() == VarianceLine.Gap.UNOFFERED;
        if (lacking) {
            return "lo";
        }
        return count(line) == 0 ? "" : "s" + Math.max(1, (count(line) * SHADES + most - 1) / most);
    }

    public TieredStage getStage() {
        return TieredStage.named(asked);
    }

    public TieredStage[] getStages() {
        return TieredStage.values();
    }

    public List<Integer> getYears() {
        int thisYear = clock.today().getYear();
        return IntStream.rangeClosed(thisYear - 1, thisYear + 1).boxed().toList();
    }

    /** The bases to choose from, for readers of several. */
    public List<Filter.Option> getBases() {
        return scope.organisation() == null ? cells.bases() : List.of();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
