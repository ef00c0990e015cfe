package org.peiji.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.peiji.organisation.CodedName;
import org.peiji.organisation.TieredTrainingSystem;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.Registered;
import org.peiji.platform.security.Scope;
import org.peiji.platform.web.Texts;
import org.peiji.programme.application.AnnualPlans;
import org.peiji.programme.application.PlanQuery;
import org.peiji.programme.application.TaskBooks;
import org.peiji.programme.domain.PlanItem;
import org.peiji.programme.domain.TaskLine;

/** The cells of the training system as lists ask for them: every number of a task book opens its rows by them. */
@ApplicationScoped
public class TrainingCells {

    /** The question of a list for a cell, answered with {@link TrainingCell#code()}. */
    public static final String CELL = "cell";

    /** The question of a list for a base, answered with its code. */
    public static final String BASE = "base";

    @Inject
    private TaskBooks books;

    @Inject
    private AnnualPlans plans;

    @Inject
    private TieredTrainingSystem system;

    @Inject
    private Scope scope;

    public Filter byCell() {
        return Filter.choice(CELL, "programme.filter.cell", "programme.filter.anyCell", this::cells);
    }

    public Filter byBase() {
        return Filter.choice(BASE, "programme.column.base", "programme.filter.anyBase", this::bases);
    }

    /** The cells of task books and approved plans within the reader's scope, latest year first. */
    @Transactional
    public List<Filter.Option> cells() {
        List<String> categories =
                system.categories().stream().map(CodedName::code).toList();
        List<String> levels = system.levels().stream().map(CodedName::code).toList();
        List<TrainingCell> cells = Stream.concat(
                        books.lines(within()).stream().map(TaskLine::cell),
                        plans.items(within()).stream().map(PlanItem::cell))
                .distinct()
                .toList();
        return Stream.concat(cells.stream().map(cell -> TrainingCell.whole(cell.year())), cells.stream())
                .distinct()
                .sorted(Comparator.comparing(TrainingCell::year)
                        .reversed()
                        .thenComparing(cell -> categories.indexOf(cell.category()))
                        .thenComparing(cell -> levels.indexOf(cell.level())))
                .map(cell -> new Filter.Option(cell.code(), nameOf(cell)))
                .toList();
    }

    /** The bases with a task book or an approved plan within the reader's scope. */
    @Transactional
    public List<Filter.Option> bases() {
        return Stream.concat(
                        books.lines(within()).stream()
                                .map(TaskLine::book)
                                .map(book -> option(book.organisation(), book.organisationName())),
                        plans.items(within()).stream()
                                .map(PlanItem::plan)
                                .map(plan -> option(plan.organisation(), plan.organisationName())))
                .distinct()
                .sorted(Comparator.comparing(Filter.Option::code))
                .toList();
    }

    /** The name of a cell in both languages, with its year. */
    public Bilingual nameOf(TrainingCell cell) {
        if (cell.isWhole()) {
            return new Bilingual(
                    Texts.of(Locale.SIMPLIFIED_CHINESE, "programme.wholeYear", String.valueOf(cell.year())),
                    Texts.of(Locale.ENGLISH, "programme.wholeYear", String.valueOf(cell.year())));
        }
        Bilingual name = nameOf(cell.category(), cell.level());
        return new Bilingual(cell.year() + " · " + name.zh(), cell.year() + " · " + name.en());
    }

    public Bilingual nameOf(String category, String level) {
        CodedName one = named(system.categories(), category);
        CodedName other = named(system.levels(), level);
        return new Bilingual(one.nameZh() + " · " + other.nameZh(), one.nameEn() + " · " + other.nameEn());
    }

    private static CodedName named(List<CodedName> names, String code) {
        return names.stream()
                .filter(name -> name.code().equals(code))
                .findFirst()
                .orElse(new CodedName(code, code, code));
    }

    private static Filter.Option option(String code, String name) {
        return new Filter.Option(code, new Registered(name));
    }

    private PlanQuery within() {
        return new PlanQuery(scope.organisation(), scope.province(), null, null, null);
    }
}
