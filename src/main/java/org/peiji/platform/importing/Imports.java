package org.peiji.platform.importing;

import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.function.Consumer;
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
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Texts;

/**
 * 导入: upload a table, tell its columns, see what it would do, do it, take it back. Nothing is written before the
 * person has seen what it will be; who may, and within which scope, is asked at every step.
 */
@ApplicationScoped
public class Imports {

    private static final String COLUMNS = "import.";
    private static final int MOST_REMEMBERED = 2_000;
    private static final int MOST_RUNS = 50;

    @Inject
    @Any
    private Instance<ImportKind> kinds;

    @Inject
    private ImportRuns runs;

    @Inject
    private ImportSteps steps;

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
     * Takes a file in and answers the number of the import.
     *
     * @throws Refusal if it is no table within the limits of {@link UploadedTable}
     */
    @Transactional
    public String upload(String kindName, String fileName, byte[] content) {
        ImportKind kind = kind(kindName);
        UploadedTable table = UploadedTable.read(content);
        runs.forgetBefore(clock.instant().minus(ImportRuns.KEPT));
        String number = numbers.next("IMP");
        ImportRun run = new ImportRun(
                number,
                kind.name(),
                current.get(),
                fileName.length() <= 200 ? fileName : fileName.substring(fileName.length() - 200),
                steps.written(table.head()),
                steps.written(guessed(kind, table.head())),
                clock.instant());
        runs.add(
                run,
                IntStream.range(0, table.rows().size())
                        .mapToObj(row -> new ImportRow(
                                number,
                                table.ordinals().get(row),
                                steps.sealed(table.rows().get(row))))
                        .toList());
        audit.allowed(
                current.get(),
                kind.permission().name(),
                "upload",
                number,
                "rows:" + table.rows().size());
        return number;
    }

    /**
     * Looks at every row and says what it would do; nothing changes but the import itself.
     *
     * @param mapping for each column of the file the key of its field, or nothing
     */
    @Transactional
    public void check(String number, List<String> mapping) {
        ImportRun run = runs.own(number);
        ImportKind kind = kind(run.kind());
        requireComplete(kind, mapping);
        run.checked(steps.written(mapping));
        remember(kind, steps.read(run.head()), mapping);
        Map<String, List<ImportField.Choice>> choices = steps.choices(kind);
        Map<String, Integer> seen = new HashMap<>();
        for (ImportRow row : runs.rows(number, ImportTab.ALL, 0, UploadedTable.MOST_ROWS)) {
            List<Finding> findings = new ArrayList<>();
            Map<String, String> values = steps.values(kind, choices, mapping, steps.cells(row), findings);
            Verdict verdict = judged(kind, values, findings);
            String identity = kind.identity(values);
            Integer before = identity == null ? null : seen.putIfAbsent(identity, row.ordinal());
            if (before != null) {
                findings.add(Finding.error(null, new Refusal("importing.refusal.twice", String.valueOf(before))));
                verdict = Verdict.ERROR;
            }
            row.judged(
                    verdict,
                    findings.stream().anyMatch(finding -> !finding.error()),
                    findings.isEmpty() ? null : steps.writtenFindings(findings));
        }
    }

    private static Verdict judged(ImportKind kind, Map<String, String> values, List<Finding> findings) {
        Verdict verdict = kind.judge(values, findings);
        return findings.stream().anyMatch(Finding::error) ? Verdict.ERROR : verdict;
    }

    /** Applies the good rows, each by itself; one that is refused after all says why and stops no other. */
    public void applyGoodRows(String number) {
        apply(number, work -> {
            for (int ordinal : work.ordinals()) {
                eachAlone(
                        () -> steps.applyAlone(work.kind(), work.choices(), work.mapping(), number, ordinal),
                        refusal -> steps.note(number, ordinal, ImportOutcome.FAILED, refusal));
            }
        });
    }

    /** Applies all rows in one transaction; with any error, or if any row is refused after all, none. */
    public void applyAllOrNothing(String number) {
        ImportView view = steps.read(() -> view(number));
        if (view.counts().get(ImportTab.ERRORS) > 0) {
            throw new Refusal("importing.refusal.errors", view.counts().get(ImportTab.ERRORS));
        }
        apply(
                number,
                work -> steps.applyTogether(work.kind(), work.choices(), work.mapping(), number, work.ordinals()));
    }

    private record Work(
            ImportKind kind,
            Map<String, List<ImportField.Choice>> choices,
            List<String> mapping,
            List<Integer> ordinals) {}

    private void apply(String number, Consumer<Work> how) {
        ImportView view = steps.read(() -> view(number));
        if (view.state() != ImportState.CHECKED) {
            throw new Refusal("importing.refusal.state", view.state());
        }
        how.accept(new Work(
                view.kind(), steps.choices(view.kind()), view.mapping(), ordinals(number, ImportOutcome.NONE, false)));
        finish(number, "apply", run -> run.applied(clock.instant()));
    }

    /** Takes every applied row back, the last first; what has changed since is kept and says so. */
    public void undo(String number) {
        ImportView view = steps.read(() -> view(number));
        if (view.state() != ImportState.APPLIED) {
            throw new Refusal("importing.refusal.state", view.state());
        }
        for (int ordinal : ordinals(number, ImportOutcome.DONE, true)) {
            eachAlone(
                    () -> steps.undoAlone(view.kind(), number, ordinal),
                    refusal -> steps.note(number, ordinal, ImportOutcome.KEPT, refusal));
        }
        finish(number, "undo", run -> run.undone(clock.instant()));
    }

    private List<Integer> ordinals(String number, ImportOutcome outcome, boolean backwards) {
        return steps.read(() -> runs.ordinals(number, List.of(Verdict.NEW, Verdict.CHANGED), outcome, backwards));
    }

    private static void eachAlone(Runnable act, Consumer<Refusal> refused) {
        try {
            act.run();
        } catch (RuntimeException e) {
            Refusal refusal = Acts.refusalOf(e);
            if (refusal == null) {
                throw e;
            }
            refused.accept(refusal);
        }
    }

    private void finish(String number, String act, Consumer<ImportRun> change) {
        steps.finish(number, change);
        audit.allowed(
                current.get(),
                steps.read(() -> view(number)).kind().permission().name(),
                act,
                number);
    }

    @Transactional
    public ImportView view(String number) {
        ImportRun run = runs.own(number);
        Map<ImportTab, Integer> counts = new EnumMap<>(ImportTab.class);
        Stream.of(ImportTab.values()).forEach(tab -> counts.put(tab, runs.count(number, tab)));
        Map<ImportOutcome, Integer> outcomes = new EnumMap<>(ImportOutcome.class);
        Stream.of(ImportOutcome.values()).forEach(outcome -> outcomes.put(outcome, runs.count(number, outcome)));
        return new ImportView(
                number,
                kind(run.kind()),
                run.fileName(),
                run.state(),
                steps.read(run.head()),
                steps.read(run.mapping()),
                counts,
                outcomes);
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

    /** What the person told last time, else what a label says in either language. */
    private List<String> guessed(ImportKind kind, List<String> head) {
        Map<String, String> known = new HashMap<>();
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
