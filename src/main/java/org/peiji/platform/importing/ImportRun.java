package org.peiji.platform.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Role;
import org.peiji.platform.work.Progress;

/**
 * 导入: a file from its upload to its undoing. Checked as often as its columns are told anew, applied once. Each of that
 * is done in the background: asked for here, taken by a runner, advanced, finished or failed.
 */
@Entity
@Table(name = "imp_run")
public class ImportRun {

    @Id
    private String number;

    private String kind;
    private String username;
    private String organisation;

    @Column(name = "file_name")
    private String fileName;

    @Lob
    private String head;

    @Lob
    private String mapping;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Enumerated(EnumType.STRING)
    private ImportAct act;

    @Enumerated(EnumType.STRING)
    private Progress progress;

    @Column(name = "rows_total")
    private int total;

    @Column(name = "rows_done")
    private int done;

    private String reason;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String language;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @Version
    private int version;

    protected ImportRun() {}

    ImportRun(
            String number,
            String kind,
            Actor actor,
            Locale language,
            String fileName,
            String head,
            String mapping,
            Instant at) {
        this.number = number;
        this.kind = kind;
        this.username = actor.username();
        this.organisation = actor.organisation();
        this.role = actor.role();
        this.language = language.toLanguageTag();
        this.fileName = fileName;
        this.head = head;
        this.mapping = mapping;
        this.state = ImportState.UPLOADED;
        this.uploadedAt = at;
        this.act = ImportAct.READ;
        this.progress = Progress.RUNNING;
        this.touchedAt = at;
    }

    /** Asks for a check with those columns. */
    void check(String byMapping, int rows) {
        require(ImportState.UPLOADED, ImportState.CHECKED);
        mapping = byMapping;
        ask(ImportAct.CHECK, rows);
    }

    /** Asks for its rows to be written. */
    void apply(boolean together, int rows) {
        require(ImportState.CHECKED);
        ask(together ? ImportAct.APPLY_TOGETHER : ImportAct.APPLY, rows);
    }

    /** Asks for its rows to be taken back. */
    void undo(int rows) {
        require(ImportState.APPLIED);
        ask(ImportAct.UNDO, rows);
    }

    private void ask(ImportAct what, int rows) {
        if (isUnderWay()) {
            throw new Conflict("importing.refusal.underWay");
        }
        act = what;
        progress = Progress.WAITING;
        total = rows;
        done = 0;
        reason = null;
        touchedAt = null;
    }

    void start(Instant at) {
        progress = Progress.RUNNING;
        touchedAt = at;
    }

    void advance(int rows, Instant at) {
        done = rows;
        touchedAt = at;
    }

    /** What was asked for is done. */
    void finish(int rows, Instant at) {
        progress = Progress.DONE;
        done = rows;
        total = rows;
        touchedAt = at;
        switch (act) {
            case CHECK -> state = ImportState.CHECKED;
            case APPLY, APPLY_TOGETHER -> {
                state = ImportState.APPLIED;
                appliedAt = at;
            }
            case UNDO -> {
                state = ImportState.UNDONE;
                undoneAt = at;
            }
            default -> state = ImportState.UPLOADED;
        }
    }

    /** @param key of the sentence that says why it broke off; what is done stays done */
    void fail(String key, Instant at) {
        progress = Progress.FAILED;
        reason = key;
        touchedAt = at;
    }

    boolean isUnderWay() {
        return progress != null && progress.isUnderWay();
    }

    private void require(ImportState... expected) {
        for (ImportState each : expected) {
            if (each == state) {
                return;
            }
        }
        throw new Conflict("importing.refusal.state", state);
    }

    public String number() {
        return number;
    }

    public String kind() {
        return kind;
    }

    public String username() {
        return username;
    }

    public String organisation() {
        return organisation;
    }

    public String fileName() {
        return fileName;
    }

    String head() {
        return head;
    }

    String mapping() {
        return mapping;
    }

    public ImportState state() {
        return state;
    }

    ImportAct act() {
        return act;
    }

    public Progress progress() {
        return progress;
    }

    int total() {
        return total;
    }

    int done() {
        return done;
    }

    String reason() {
        return reason;
    }

    Role role() {
        return role;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    Instant touchedAt() {
        return touchedAt;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
