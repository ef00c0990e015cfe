package org.peiji.importing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.peiji.platform.importing.Finding;
import org.peiji.platform.importing.ImportFiles;
import org.peiji.platform.importing.ImportView;
import org.peiji.platform.web.Texts;

/** What there is to say of the cells and rows of an import: {@code #{importRemarks.of(run, line, column)}}. */
@Named
@ApplicationScoped
public class ImportRemarks {

    @Inject
    private ImportFiles files;

    @Inject
    private Texts texts;

    /** What there is to say of a cell; empty if nothing. */
    public String of(ImportView run, ImportView.Line line, int column) {
        String field = run.mapping().get(column);
        return line.findings().stream()
                .filter(finding -> !field.isEmpty() && field.equals(finding.field()))
                .map(files::say)
                .collect(Collectors.joining(" "));
    }

    /** What there is to say of the whole row, or of a column that the file lacks. */
    public String of(ImportView run, ImportView.Line line) {
        return line.findings().stream()
                .filter(finding -> !run.mapping().contains(String.valueOf(finding.field())))
                .map(finding -> named(run, finding))
                .collect(Collectors.joining(" "));
    }

    private String named(ImportView run, Finding finding) {
        return run.kind().fields().stream()
                .filter(field -> field.key().equals(finding.field()))
                .findFirst()
                .map(field -> texts.of("part.errors.field", texts.get(field.labelKey()), files.say(finding)))
                .orElseGet(() -> files.say(finding));
    }
}
