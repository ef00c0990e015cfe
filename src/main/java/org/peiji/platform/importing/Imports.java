package org.peiji.platform.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.peiji.platform.audit.AuditTrail;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.preference.PersonalPreferences;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Texts;
import org.peiji.platform.work.Progress;
import org.peiji.platform.work.Transfer;

/**
 * 导入: upload a table, tell its columns, see what it would do, do it, take it back. Nothing is written before the
 * person has seen what it will be; who may, and within which scope, is asked at every step. Reading is done at once,
 * everything else in the background by {@link ImportWork}.
 */
@ApplicationScoped
public class Imports {

    private static final String COLUMNS = "import.";
    private static final int MOST_REMEMBERED = 2_000;
    private static final int MOST_RUNS = 50;
    private static final int LONGEST_NAME = 200;

    /** Rows that one transaction may write, [C] convention. */
    static final int MOST_TOGETHER = 5_000;

    @Inject
    @Any
    private Instance<ImportKind> kinds;

    @Inject
    private ImportRuns runs;

    @Inject
    private ImportSteps steps;

    @Inject
    private ImportHeaders headers;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private PersonalPreferences preferences;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private Texts texts;

    @Inject
    private Event<ImportWork.Asked> asked;

    /** What the acting person may import. */
    public List<ImportKind> kinds() {
        return StreamSupport.stream(kinds.spliterator(), false)
                .filter(kind -> kind.permission().isGivenTo(current.get().role()))
                .sorted(java.util.Comparator.comparing(ImportKind::name))
                .toList();
    }

    /** @throws Missing if there is no such kind, Forbidden if the acting person may not import it */
    public ImportKind kind(String name) {
        ImportKind found = StreamSupport.stream(kinds.spliterator(), false)
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Missing(String.valueOf(name)));
        Actor actor = current.get();
        if (!found.permission().isGivenTo(actor.role())) {
            audit.refused(actor, found.permission().name());
            throw new Forbidden("shell.refusal.permission", found.permission());
        }
        return found;
    }

    /** The person's imports, latest first. */
    @Transactional
    public List<ImportRun> own() {
        return runs.own(MOST_RUNS);
    }

    /**
     * Takes a file in, some rows at a time, and answers the number of the import.
     *
     * @throws Refusal if it is no table within the limits of {@link UploadedTable}; nothing of it is kept then
     */
    public String upload(String kindName, String fileName, byte[] content) {
        ImportKind kind = kind(kindName);
        steps.forgetOld();
        Intake intake = new Intake(kind, numbers.next("IMP"), fileName);
        try {
            UploadedTable.read(content, intake);
            intake.end();
        } catch (RuntimeException e) {
            steps.forget(intake.number);
            throw e;
        }
        audit.allowed(current.get(), kind.permission().name(), "upload", intake.number, "rows:" + intake.count);
        return intake.number;
    }

    /** Keeps a file while it is read. */
    private final class Intake implements UploadedTable.Reader {

        private final ImportKind kind;
        private final String number;
        private final String fileName;
        private final List<ImportRow> rows = new ArrayList<>();
        private int count;

        Intake(ImportKind kind, String number, String fileName) {
            this.kind = kind;
            this.number = number;
            this.fileName = fileName.substring(Math.max(0, fileName.length() - LONGEST_NAME));
        }

        @Override
        public void head(List<String> labels) {
            steps.begin(new ImportRun(
                    number,
                    kind.name(),
                    current.get(),
                    texts.spoken(),
                    fileName,
                    steps.written(labels),
                    steps.written(guessed(kind, labels)),
                    clock.instant()));
        }

        @Override
        public void row(int ordinal, List<String> cells) {
            rows.add(new ImportRow(number, ordinal, steps.sealed(cells)));
            count++;
            if (rows.size() == ImportWork.CHUNK) {
                keep();
            }
        }

        void end() {
            keep();
            steps.finish(number, count);
        }

        private void keep() {
            steps.keep(rows);
            rows.clear();
        }
    }

    /**
     * Has every row looked at in the background; nothing changes but the import itself.
     *
     * @param mapping for each column of the file the key of its field, or nothing
     */
    @Transactional
    public void check(String number, List<String> mapping) {
        ImportRun run = runs.own(number);
        ImportKind kind = kind(run.kind());
        requireComplete(kind, mapping);
        run.check(steps.written(mapping), runs.count(number, ImportTab.ALL));
        remember(kind, steps.read(run.head()), mapping);
        asked.fire(new ImportWork.Asked(number));
    }

    /** Has the good rows written in the background, each by itself. */
    @Transactional
    public void applyGoodRows(String number) {
        apply(number, false);
    }

    /**
     * Has all rows written in one transaction; if any row is refused after all, none.
     *
     * @throws Refusal with any error, or if they are too many for one transaction
     */
    @Transactional
    public void applyAllOrNothing(String number) {
        ImportView view = view(number);
        if (view.counts().get(ImportTab.ERRORS) > 0) {
            throw new Refusal("importing.refusal.errors", view.counts().get(ImportTab.ERRORS));
        }
        if (toApply(view) > MOST_TOGETHER) {
            throw new Refusal("importing.refusal.tooManyTogether", MOST_TOGETHER);
        }
        apply(number, true);
    }

    private void apply(String number, boolean together) {
        ImportRun run = runs.own(number);
        kind(run.kind());
        run.apply(together, toApply(view(number)));
        asked.fire(new ImportWork.Asked(number));
    }

    private static int toApply(ImportView view) {
        return view.counts().get(ImportTab.NEW) + view.counts().get(ImportTab.CHANGED);
    }

    /** Has every written row taken back, the last first; what has changed since is kept and says so. */
    @Transactional
    public void undo(String number) {
        ImportRun run = runs.own(number);
        kind(run.kind());
        run.undo(view(number).outcomes().get(ImportOutcome.DONE));
        asked.fire(new ImportWork.Asked(number));
    }

    /** How many rows the file has. */
    @Transactional
    int rows(String number) {
        return runs.count(number, ImportTab.ALL);
    }

    @Transactional
    public ImportView view(String number) {
        ImportRun run = runs.own(number);
        List<ImportRuns.Figure> figures = runs.figures(number);
        Map<ImportTab, Integer> counts = new EnumMap<>(ImportTab.class);
        Stream.of(ImportTab.values())
                .forEach(tab -> counts.put(tab, sum(figures, figure -> tab.holds(figure.verdict(), figure.warned()))));
        Map<ImportOutcome, Integer> outcomes = new EnumMap<>(ImportOutcome.class);
        Stream.of(ImportOutcome.values())
                .forEach(outcome -> outcomes.put(outcome, sum(figures, figure -> figure.outcome() == outcome)));
        return new ImportView(
                number,
                kind(run.kind()),
                run.fileName(),
                run.state(),
                new ImportView.Work(run.act(), run.progress(), run.done(), run.total(), run.reason()),
                steps.read(run.head()),
                steps.read(run.mapping()),
                counts,
                outcomes);
    }

    private static int sum(List<ImportRuns.Figure> figures, Predicate<ImportRuns.Figure> wanted) {
        return figures.stream().filter(wanted).mapToInt(ImportRuns.Figure::rows).sum();
    }

    /** For operators: how many imports are in the background, by how far they are. */
    @Requires(Permission.OPERATION_READ)
    @Transactional
    public Map<Progress, Integer> inBackground() {
        return runs.inBackground();
    }

    /** For operators: everybody's imports in that progress, without what they hold. */
    @Requires(Permission.OPERATION_READ)
    @Transactional
    public List<Transfer> inBackground(Progress progress, int first, int size) {
        return runs.inBackground(progress, first, size).stream()
                .map(run -> new Transfer(
                        run.number(),
                        run.username(),
                        titleKey(run.kind()),
                        run.progress(),
                        run.done(),
                        run.total(),
                        run.uploadedAt(),
                        run.reason()))
                .toList();
    }

    private String titleKey(String kindName) {
        return StreamSupport.stream(kinds.spliterator(), false)
                .filter(kind -> kind.name().equals(kindName))
                .findFirst()
                .map(ImportKind::titleKey)
                .orElse("importing.title");
    }

    /** Rows as they may be shown; numbers that identify people are masked. */
    @Transactional
    public List<ImportView.Line> lines(String number, ImportTab tab, int first, int size) {
        return lines(runs.own(number), tab, first, size, true);
    }

    /** Rows as they were uploaded, for the result file of the one who uploaded them. */
    @Transactional
    List<ImportView.Line> whole(String number, int first, int size) {
        return lines(runs.own(number), ImportTab.ALL, first, size, false);
    }

    private List<ImportView.Line> lines(ImportRun run, ImportTab tab, int first, int size, boolean masked) {
        ImportKind kind = kind(run.kind());
        List<String> mapping = steps.read(run.mapping());
        return runs.rows(run.number(), tab, first, size).stream()
                .map(row -> {
                    List<String> cells = steps.cells(row);
                    return new ImportView.Line(
                            row.ordinal(),
                            IntStream.range(0, cells.size())
                                    .mapToObj(column -> masked
                                            ? kind.shown(mapping.get(column), cells.get(column))
                                            : cells.get(column))
                                    .toList(),
                            row.verdict(),
                            steps.findings(row),
                            row.outcome());
                })
                .toList();
    }

    private static void requireComplete(ImportKind kind, List<String> mapping) {
        List<String> told = mapping.stream().filter(key -> !key.isEmpty()).toList();
        if (told.size() != told.stream().distinct().count()) {
            throw new Refusal("importing.refusal.mappedTwice");
        }
        kind.fields().stream()
                .filter(ImportField::required)
                .filter(field -> !told.contains(field.key()))
                .findFirst()
                .ifPresent(field -> {
                    throw new Refusal("importing.refusal.notMapped");
                });
    }

    /** What the person told last time, else what a label says in either language, else what is known of other platforms. */
    private List<String> guessed(ImportKind kind, List<String> head) {
        Map<String, String> known = new HashMap<>();
        headers.of(kind.name()).forEach((header, field) -> known.put(plain(header), field));
        for (ImportField field : kind.fields()) {
            known.put(plain(field.key()), field.key());
            known.put(plain(Texts.in(Locale.SIMPLIFIED_CHINESE, field.labelKey())), field.key());
            known.put(plain(Texts.in(Locale.ENGLISH, field.labelKey())), field.key());
        }
        String remembered = preferences.of(COLUMNS + kind.name());
        if (remembered != null) {
            for (String line : remembered.split("\n")) {
                int sign = line.lastIndexOf('=');
                known.put(line.substring(0, sign), line.substring(sign + 1));
            }
        }
        List<String> mapping = new ArrayList<>();
        for (String label : head) {
            String key = known.getOrDefault(plain(label), "");
            mapping.add(mapping.contains(key) ? "" : key);
        }
        return mapping;
    }

    private void remember(ImportKind kind, List<String> head, List<String> mapping) {
        String told = IntStream.range(0, head.size())
                .filter(column -> !plain(head.get(column)).isEmpty())
                .mapToObj(column -> plain(head.get(column)) + "=" + mapping.get(column))
                .collect(Collectors.joining("\n"));
        if (told.length() <= MOST_REMEMBERED) {
            preferences.keep(COLUMNS + kind.name(), told);
        }
    }

    /** A label without its blanks, signs of obligation and case. */
    private static String plain(String label) {
        return label.replaceAll("[\\s*=\uFF0A]", "").toLowerCase(Locale.ROOT);
    }
}
