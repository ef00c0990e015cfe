package org.peiji.platform.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Sealing;

/** What is done to one row of an import: read, judge, apply, take back. Rows are sealed in the database. */
@ApplicationScoped
class ImportSteps {

    @Inject
    private ImportRuns runs;

    @Inject
    private Sealing sealing;

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
    Map<String, String> values(
            ImportKind kind,
            Map<String, List<ImportField.Choice>> choices,
            List<String> mapping,
            List<String> cells,
            List<Finding> findings) {
        Map<String, String> values = new LinkedHashMap<>();
        for (ImportField field : kind.fields()) {
            int column = mapping.indexOf(field.key());
            String written = column < 0 || column >= cells.size() ? "" : cells.get(column);
            if (written.isEmpty()) {
                if (field.required()) {
                    findings.add(Finding.error(field.key(), new Refusal("importing.refusal.required")));
                }
                continue;
            }
            List<ImportField.Choice> offered = choices.get(field.key());
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

    /** Applies one row, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void applyAlone(
            ImportKind kind,
            Map<String, List<ImportField.Choice>> choices,
            List<String> mapping,
            String run,
            int ordinal) {
        apply(kind, choices, mapping, run, ordinal);
    }

    /** Applies all rows or none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void applyTogether(
            ImportKind kind,
            Map<String, List<ImportField.Choice>> choices,
            List<String> mapping,
            String run,
            List<Integer> ordinals) {
        for (int ordinal : ordinals) {
            try {
                apply(kind, choices, mapping, run, ordinal);
            } catch (Refusal e) {
                throw new Refusal("importing.refusal.together", String.valueOf(ordinal));
            }
        }
    }

    private void apply(
            ImportKind kind,
            Map<String, List<ImportField.Choice>> choices,
            List<String> mapping,
            String run,
            int ordinal) {
        ImportRow row = runs.row(run, ordinal);
        ImportKind.Applied did = kind.apply(values(kind, choices, mapping, cells(row), new ArrayList<>()));
        row.applied(did.before() == null ? null : sealing.seal(did.before()), did);
    }

    @Transactional
    <T> T read(Supplier<T> question) {
        return question.get();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void finish(String run, Consumer<ImportRun> change) {
        change.accept(runs.own(run));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void note(String run, int ordinal, ImportOutcome outcome, Refusal refusal) {
        ImportRow row = runs.row(run, ordinal);
        List<Finding> findings = new ArrayList<>(findings(row));
        findings.add(Finding.error(null, refusal));
        row.became(outcome, writtenFindings(findings));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void undoAlone(ImportKind kind, String run, int ordinal) {
        ImportRow row = runs.row(run, ordinal);
        kind.undo(new ImportKind.Applied(
                row.target(), row.before() == null ? null : sealing.open(row.before()), row.mark()));
        row.became(ImportOutcome.UNDONE, null);
    }
}
