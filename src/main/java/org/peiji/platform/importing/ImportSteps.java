package org.peiji.platform.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Sealing;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.work.BackgroundWork;

/** What is done to one row of an import: read, judge, apply, take back. Rows are sealed in the database. */
@ApplicationScoped
class ImportSteps {

    private static final List<Verdict> TO_APPLY = List.of(Verdict.NEW, Verdict.CHANGED);

    @Inject
    private ImportRuns runs;

    @Inject
    private Sealing sealing;

    @Inject
    private BusinessClock clock;

    private final Jsonb json = JsonbBuilder.create();

    String sealed(List<String> cells) {
        return sealing.seal(json.toJson(cells.toArray(String[]::new)));
    }

    List<String> cells(ImportRow row) {
        return List.of(json.fromJson(sealing.open(row.cells()), String[].class));
    }

    String written(List<String> texts) {
        return json.toJson(texts.toArray(String[]::new));
    }

    List<String> read(String texts) {
        return List.of(json.fromJson(texts, String[].class));
    }

    /** Field, error or warning, key, parameters: one array a finding. */
    String writtenFindings(List<Finding> findings) {
        return json.toJson(findings.stream()
                .map(finding -> {
                    List<String> parts = new ArrayList<>(List.of(
                            finding.field() == null ? "" : finding.field(),
                            finding.error() ? "E" : "W",
                            finding.key()));
                    parts.addAll(finding.parameters());
                    return parts.toArray(String[]::new);
                })
                .toArray(String[][]::new));
    }

    List<Finding> findings(ImportRow row) {
        if (row.findings() == null) {
            return List.of();
        }
        return Arrays.stream(json.fromJson(row.findings(), String[][].class))
                .map(parts -> new Finding(
                        parts[0].isEmpty() ? null : parts[0],
                        parts[1].equals("E"),
                        parts[2],
                        List.of(parts).subList(3, parts.length)))
                .toList();
    }

    /** The values of a row by field; choices as their codes. */
    private static Map<String, String> values(ImportWork.Rows rows, List<String> cells, List<Finding> findings) {
        Map<String, String> values = new LinkedHashMap<>();
        for (ImportField field : rows.kind().fields()) {
            int column = rows.mapping().indexOf(field.key());
            String written = column < 0 || column >= cells.size() ? "" : cells.get(column);
            if (written.isEmpty()) {
                if (field.required()) {
                    findings.add(Finding.error(field.key(), new Refusal("importing.refusal.required")));
                }
                continue;
            }
            List<ImportField.Choice> offered = rows.choices().get(field.key());
            if (offered == null) {
                values.put(field.key(), written);
            } else {
                field.code(offered, written)
                        .ifPresentOrElse(
                                code -> values.put(field.key(), code),
                                () -> findings.add(
                                        Finding.error(field.key(), new Refusal("importing.refusal.choice", written))));
            }
        }
        return values;
    }

    Map<String, List<ImportField.Choice>> choices(ImportKind kind) {
        Map<String, List<ImportField.Choice>> choices = new LinkedHashMap<>();
        for (ImportField field : kind.fields()) {
            List<ImportField.Choice> offered = field.choices().get();
            if (!offered.isEmpty()) {
                choices.put(field.key(), offered);
            }
        }
        return choices;
    }

    /** Takes the import that has waited longest for its act; null if none waits. One server wins it. */
    @Transactional(TxType.REQUIRES_NEW)
    ImportRun take() {
        ImportRun next = runs.waiting(clock.instant().minus(BackgroundWork.SILENCE));
        if (next != null) {
            next.start(clock.instant());
        }
        return next;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void begin(ImportRun run) {
        runs.add(run);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void keep(List<ImportRow> rows) {
        runs.add(rows);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void forget(String number) {
        runs.forget(number);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void forgetOld() {
        runs.forgetBefore(clock.instant().minus(ImportRuns.KEPT));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void advance(String number, int rows) {
        runs.find(number).advance(rows, clock.instant());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void finish(String number, int rows) {
        runs.find(number).finish(rows, clock.instant());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void fail(String number, String reason) {
        runs.find(number).fail(reason, clock.instant());
    }

    /**
     * Judges the next rows; nothing changes but the import itself.
     *
     * @param seen rows of the file so far by their identity
     * @return the last row judged; null if there was none left
     */
    @Transactional(TxType.REQUIRES_NEW)
    Integer judge(ImportWork.Rows rows, int after, int size, Map<String, Integer> seen) {
        runs.writeAtTheEnd();
        Integer last = null;
        for (ImportRow row : runs.untouched(rows.run(), after, size)) {
            judge(rows, row, seen);
            last = row.ordinal();
        }
        return last;
    }

    private void judge(ImportWork.Rows rows, ImportRow row, Map<String, Integer> seen) {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> values = values(rows, cells(row), findings);
        Verdict verdict = rows.kind().judge(values, findings);
        String identity = rows.kind().identity(values);
        Integer before = identity == null ? null : seen.putIfAbsent(identity, row.ordinal());
        if (before != null) {
            findings.add(Finding.error(null, new Refusal("importing.refusal.twice", String.valueOf(before))));
        }
        row.judged(
                findings.stream().anyMatch(Finding::error) ? Verdict.ERROR : verdict,
                findings.stream().anyMatch(finding -> !finding.error()),
                findings.isEmpty() ? null : writtenFindings(findings));
    }

    /** The next rows that are to be written. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Integer> toApply(String run, int size) {
        return runs.ordinals(run, TO_APPLY, ImportOutcome.NONE, false, size);
    }

    /** The next rows that are to be taken back, the last of the file first. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Integer> toUndo(String run, int size) {
        return runs.ordinals(run, TO_APPLY, ImportOutcome.DONE, true, size);
    }

    /** Writes rows, in one transaction. */
    @Transactional(TxType.REQUIRES_NEW)
    void apply(ImportWork.Rows rows, List<Integer> ordinals) {
        ordinals.forEach(ordinal -> apply(rows, ordinal));
    }

    /** Writes all rows or none, and says which row is in the way. */
    @Transactional(TxType.REQUIRES_NEW)
    void applyTogether(ImportWork.Rows rows, List<Integer> ordinals) {
        for (int ordinal : ordinals) {
            try {
                apply(rows, ordinal);
            } catch (Refusal e) {
                throw new Refusal("importing.refusal.together", String.valueOf(ordinal));
            }
        }
    }

    private void apply(ImportWork.Rows rows, int ordinal) {
        ImportRow row = runs.row(rows.run(), ordinal);
        ImportKind.Applied did = rows.kind().apply(values(rows, cells(row), new ArrayList<>()));
        row.applied(did.before() == null ? null : sealing.seal(did.before()), did);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void note(String run, int ordinal, ImportOutcome outcome, Refusal refusal) {
        ImportRow row = runs.row(run, ordinal);
        List<Finding> findings = new ArrayList<>(findings(row));
        findings.add(Finding.error(null, refusal));
        row.became(outcome, writtenFindings(findings));
    }

    /** Takes rows back, in one transaction. */
    @Transactional(TxType.REQUIRES_NEW)
    void undo(ImportWork.Rows rows, List<Integer> ordinals) {
        for (int ordinal : ordinals) {
            ImportRow row = runs.row(rows.run(), ordinal);
            rows.kind()
                    .undo(new ImportKind.Applied(
                            row.target(), row.before() == null ? null : sealing.open(row.before()), row.mark()));
            row.became(ImportOutcome.UNDONE, null);
        }
    }
}
