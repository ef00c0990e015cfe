package org.peiji.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.peiji.platform.web.Texts;
import org.peiji.programme.ProgrammeKind;
import org.peiji.programme.TrainingCell;
import org.peiji.programme.TrainingCells;
import org.peiji.programme.domain.PlanDifference;
import org.peiji.programme.domain.PlanItemDraft;

/** Plans in words, for pages: {@code #{planWords.cell(row.cell)}}. */
@Named
@ApplicationScoped
public class PlanWords {

    @Inject
    private TrainingCells cells;

    @Inject
    private Cadres cadres;

    @Inject
    private Texts texts;

    /** A cell without its year. */
    public String cell(TrainingCell cell) {
        return texts.pick(
                cells.nameOf(cell.category(), cell.level()).zh(),
                cells.nameOf(cell.category(), cell.level()).en());
    }

    public String months(int first, int last) {
        return texts.of("programme.months", first, last);
    }

    /** What a change does to an item, field by field. */
    public List<Change> changes(PlanDifference difference) {
        return difference.fields().stream()
                .map(field -> new Change(
                        texts.get("programme.field." + field),
                        words(field, difference.before()),
                        words(field, difference.after())))
                .toList();
    }

    /** The item as it is after the change, or was before if it is dropped. */
    public String title(PlanDifference difference) {
        PlanItemDraft item = difference.isDropped() ? difference.before() : difference.after();
        return texts.pick(item.title(), item.titleEn());
    }

    public String size(PlanDifference difference) {
        PlanItemDraft item = difference.isDropped() ? difference.before() : difference.after();
        return texts.of("programme.size", item.cohorts(), item.places(), item.personDays());
    }

    private String words(String field, PlanItemDraft item) {
        Object answer = item.answers().get(field);
        if (answer instanceof ProgrammeKind kind) {
            return texts.label(kind);
        }
        return switch (field) {
            case "category" -> cadres.name((String) answer);
            case "level" -> cadres.level((String) answer);
            default -> Objects.toString(answer);
        };
    }

    /** One field before and after. */
    public record Change(String label, String before, String after) {}
}
