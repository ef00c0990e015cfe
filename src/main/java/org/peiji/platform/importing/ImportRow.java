package org.peiji.platform.importing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** 导入行: a row of an import, sealed as it was read, with what was found in it and what it did. */
@Entity
@Table(name = "imp_row")
@IdClass(ImportRow.Key.class)
public class ImportRow {

    @Id
    private String run;

    @Id
    private int ordinal;

    @Lob
    private String cells;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private boolean warned;

    @Lob
    private String findings;

    @Enumerated(EnumType.STRING)
    private ImportOutcome outcome;

    private String target;

    @Lob
    private String before;

    private String mark;

    protected ImportRow() {}

    ImportRow(String run, int ordinal, String cells) {
        this.run = run;
        this.ordinal = ordinal;
        this.cells = cells;
        this.outcome = ImportOutcome.NONE;
    }

    void judged(Verdict found, boolean withWarning, String said) {
        verdict = found;
        warned = withWarning;
        findings = said;
    }

    void applied(String sealedBefore, ImportKind.Applied did) {
        outcome = ImportOutcome.DONE;
        target = did.target();
        before = sealedBefore;
        mark = did.mark();
    }

    void became(ImportOutcome what, String said) {
        outcome = what;
        if (said != null) {
            findings = said;
        }
    }

    int ordinal() {
        return ordinal;
    }

    String cells() {
        return cells;
    }

    Verdict verdict() {
        return verdict;
    }

    boolean isWarned() {
        return warned;
    }

    String findings() {
        return findings;
    }

    ImportOutcome outcome() {
        return outcome;
    }

    String target() {
        return target;
    }

    String before() {
        return before;
    }

    String mark() {
        return mark;
    }

    /** Which import, and which row of the file. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String run;
        private int ordinal;

        protected Key() {}

        Key(String run, int ordinal) {
            this.run = run;
            this.ordinal = ordinal;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.run.equals(run) && key.ordinal == ordinal;
        }

        @Override
        public int hashCode() {
            return Objects.hash(run, ordinal);
        }
    }
}
