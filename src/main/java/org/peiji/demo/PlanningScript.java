package org.peiji.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peiji.platform.seed.SeedFile;
import org.peiji.programme.ProgrammeKind;
import org.peiji.programme.ProgrammePlan;
import org.peiji.programme.Quantity;
import org.peiji.programme.SessionKind;
import org.peiji.programme.TrainingCell;
import org.peiji.programme.domain.CurriculumLevel;
import org.peiji.programme.domain.CurriculumLine;
import org.peiji.programme.domain.CurriculumOutline;
import org.peiji.programme.domain.PlanItemDraft;
import org.peiji.programme.domain.PlanState;
import org.peiji.programme.domain.TaskBookDraft;

/** What is played of task books, plans and programmes: the rows of seeds/90-demo. */
record PlanningScript(
        List<TaskLine> lines, List<Item> items, List<Programme> programmes, List<CurriculumRow> curricula) {

    static PlanningScript read() {
        SeedFile lines = SeedFile.of("90-demo/task-books.csv");
        SeedFile items = SeedFile.of("90-demo/annual-plans.csv");
        SeedFile programmes = SeedFile.of("90-demo/programmes.csv");
        SeedFile curricula = SeedFile.of("90-demo/curricula.csv");
        PlanningScript script = new PlanningScript(
                lines.read(TaskLine::read),
                items.read(Item::read),
                programmes.read(Programme::read),
                curricula.read(CurriculumRow::read));
        SeedFile.requireValid(lines, items, programmes, curricula);
        return script;
    }

    /** The editions of task books, each with its lines, in the order of the file. */
    Map<Edition, List<TaskLine>> editions() {
        return lines.stream()
                .collect(Collectors.groupingBy(TaskLine::edition, LinkedHashMap::new, Collectors.toList()));
    }

    /** The plans, each with its items, in the order of the file. */
    Map<String, List<Item>> plans() {
        return items.stream().collect(Collectors.groupingBy(Item::plan, LinkedHashMap::new, Collectors.toList()));
    }

    /** The curriculum of a programme; of no lines if the file has none. */
    CurriculumOutline curriculum(String programme) {
        return new CurriculumOutline(curricula.stream()
                .filter(each -> each.programme().equals(programme))
                .map(CurriculumRow::line)
                .toList());
    }

    /** A line of a programme's curriculum. */
    record CurriculumRow(String programme, CurriculumLine line) {

        static CurriculumRow read(SeedFile.Row row) {
            return new CurriculumRow(
                    row.required("programme"),
                    new CurriculumLine(
                            row.code("level", CurriculumLevel.class),
                            row.required("title"),
                            row.required("title_en"),
                            row.text("objective"),
                            row.text("kind") == null ? null : row.code("kind", SessionKind.class),
                            number(row.integer("hours"), 0),
                            number(row.integer("first_month"), 1),
                            number(row.integer("last_month"), 1)));
        }

        private static int number(Integer written, int otherwise) {
            return written == null ? otherwise : written;
        }
    }

    /** One edition of a base's task book; the year is counted from this one. */
    record Edition(String base, int year, int number) {}

    record TaskLine(
            Edition edition,
            String category,
            String level,
            Quantity target,
            Integer outOfProvince,
            Integer priority,
            boolean issued) {

        static TaskLine read(SeedFile.Row row) {
            return new TaskLine(
                    new Edition(row.required("base"), row.integer("year"), row.integer("edition")),
                    row.required("category"),
                    row.required("level"),
                    new Quantity(row.integer("cohorts"), row.integer("places"), row.integer("person_days")),
                    row.integer("out_of_province"),
                    row.integer("priority"),
                    row.flag("issued"));
        }

        static TaskBookDraft draft(List<TaskLine> lines, int thisYear) {
            Map<TrainingCell, Quantity> targets = new LinkedHashMap<>();
            lines.forEach(line -> targets.put(
                    new TrainingCell(thisYear + line.edition.year(), line.category, line.level), line.target));
            return new TaskBookDraft(targets, lines.get(0).outOfProvince, lines.get(0).priority, null);
        }
    }

    record Item(
            String plan,
            String base,
            int year,
            String code,
            PlanItemDraft draft,
            Integer outOfProvince,
            Integer priority,
            PlanState state,
            String opinion) {

        static Item read(SeedFile.Row row) {
            return new Item(
                    row.required("plan"),
                    row.required("base"),
                    row.integer("year"),
                    row.unique("item"),
                    new PlanItemDraft(
                            row.code("kind", ProgrammeKind.class),
                            row.required("category"),
                            row.required("level"),
                            row.required("title"),
                            row.required("title_en"),
                            row.integer("cohorts"),
                            row.integer("places"),
                            row.integer("person_days"),
                            row.integer("first_month"),
                            row.integer("last_month"),
                            row.integer("budget")),
                    row.integer("out_of_province"),
                    row.integer("priority"),
                    row.code("state", PlanState.class),
                    row.text("opinion"));
        }
    }

    record Programme(
            String code,
            String base,
            String item,
            List<String> categories,
            ProgrammePlan draft,
            Stage state,
            String opinion) {

        static Programme read(SeedFile.Row row) {
            List<String> categories = row.list("categories");
            return new Programme(
                    row.unique("code"),
                    row.required("base"),
                    row.text("item"),
                    categories,
                    new ProgrammePlan(
                            null,
                            row.required("title"),
                            row.required("title_en"),
                            row.code("kind", ProgrammeKind.class),
                            categories,
                            row.required("level"),
                            row.integer("hours"),
                            null,
                            row.required("objectives"),
                            row.integer("cohorts"),
                            row.integer("places"),
                            row.integer("days"),
                            row.integer("budget")),
                    row.code("state", Stage.class),
                    row.text("opinion"));
        }

        ProgrammePlan plan(int year, String planItem) {
            return new ProgrammePlan(
                    planItem,
                    draft.title(),
                    draft.titleEn(),
                    draft.kind(),
                    draft.categories(),
                    draft.level(),
                    draft.plannedHours(),
                    year,
                    draft.objectives(),
                    draft.cohorts(),
                    draft.places(),
                    draft.trainingDays(),
                    draft.budget());
        }

        /** How far a programme of the demonstration has come. */
        enum Stage {
            DRAFT,
            SUBMITTED,
            RETURNED,
            /** Passed by both reviewers, with the director. */
            REVIEWED,
            APPROVED
        }
    }
}
