package org.peiji.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peiji.cohort.AcademicTitle;
import org.peiji.cohort.ResourceKind;
import org.peiji.cohort.application.ResourceService;
import org.peiji.cohort.application.SessionRow;
import org.peiji.cohort.application.TimetableService;
import org.peiji.cohort.domain.ResourceDraft;
import org.peiji.platform.security.Actor;
import org.peiji.platform.seed.SeedFile;
import org.peiji.programme.CurriculumDirectory;

/**
 * The timetables of the demonstration: registers of lecturers, rooms and sites, and cohorts that are held by the
 * curriculum of their programme. One lecturer teaches at two bases, at the same time in a draft.
 */
@ApplicationScoped
public class TimetableDemo {

    private static final int REGISTERED = 70;

    @Inject
    private Stage stage;

    @Inject
    private ResourceService resources;

    @Inject
    private TimetableService timetables;

    @Inject
    private CurriculumDirectory curricula;

    private final Map<String, String> numbers = new HashMap<>();

    void keepResources() {
        SeedFile file = SeedFile.of("90-demo/resources.csv");
        List<Resource> rows = file.read(Resource::read);
        SeedFile.requireValid(file);
        rows.forEach(row -> numbers.put(
                row.code(),
                stage.answerAt(
                        REGISTERED,
                        stage.officer(row.base()),
                        () -> resources.addResource(
                                row.draft(), row.person() == null ? null : InventedIdNumber.of(row.person())))));
    }

    /** Schedules a cohort, if the file names it. */
    void play(String code, String cohort, String base, String programme, int drafted) {
        SeedFile file = SeedFile.of("90-demo/timetables.csv");
        List<Line> lines = file.read(Line::read).stream()
                .filter(line -> line.cohort().equals(code))
                .toList();
        SeedFile.requireValid(file);
        if (lines.isEmpty()) {
            return;
        }
        Actor officer = stage.officer(base);
        stage.at(
                drafted,
                officer,
                () -> timetables.scheduleCohort(
                        cohort, curricula.of(programme).get(0).number()));
        List<SessionRow> sessions = stage.answerAt(
                drafted, officer, () -> timetables.timetable(cohort).sessions());
        for (Line line : lines) {
            SessionRow session = sessions.stream()
                    .filter(row -> row.session().code().equals(line.session()))
                    .findFirst()
                    .orElseThrow();
            stage.at(
                    drafted,
                    officer,
                    () -> timetables.moveSession(
                            cohort,
                            session.id(),
                            session.session().begins(),
                            numbers.get(line.lecturer()),
                            numbers.get(line.venue())));
        }
    }

    private record Resource(String code, String base, ResourceDraft draft, Integer person) {

        static Resource read(SeedFile.Row row) {
            return new Resource(
                    row.unique("code"),
                    row.required("base"),
                    new ResourceDraft(
                            row.code("kind", ResourceKind.class),
                            row.required("name"),
                            row.required("place"),
                            row.text("title") == null ? null : row.code("title", AcademicTitle.class),
                            row.integer("seats")),
                    row.integer("person"));
        }
    }

    private record Line(String cohort, String session, String lecturer, String venue) {

        static Line read(SeedFile.Row row) {
            return new Line(row.required("cohort"), row.required("session"), row.text("lecturer"), row.text("venue"));
        }
    }
}
