package org.peiji.platform.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Role;

/**
 * 导出任务: an export that is too large to wait for. It waits, runs, and is done or has failed; its file is fetched by
 * the person who asked for it and by nobody else.
 */
@Entity
@Table(name = "exp_job")
public class ExportJob {

    @Id
    private String number;

    private String username;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String organisation;
    private String listing;
    private String query;

    @Enumerated(EnumType.STRING)
    private ExportFormat format;

    private String language;

    @Enumerated(EnumType.STRING)
    private ExportState state;

    @Column(name = "rows_total")
    private int total;

    @Column(name = "rows_done")
    private int done;

    @Column(name = "file_id")
    private String file;

    private String reason;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Version
    private int version;

    protected ExportJob() {}

    ExportJob(
            String number,
            Actor actor,
            String listing,
            String query,
            ExportFormat format,
            Locale language,
            int total,
            Instant at) {
        this.number = number;
        this.username = actor.username();
        this.role = actor.role();
        this.organisation = actor.organisation();
        this.listing = listing;
        this.query = query;
        this.format = format;
        this.language = language.toLanguageTag();
        this.state = ExportState.WAITING;
        this.total = total;
        this.requestedAt = at;
        this.touchedAt = at;
    }

    void start(Instant at) {
        state = ExportState.RUNNING;
        done = 0;
        touchedAt = at;
    }

    void advance(int rows, Instant at) {
        done = rows;
        touchedAt = at;
    }

    void finish(String fileId, int rows, Instant at) {
        state = ExportState.DONE;
        file = fileId;
        done = rows;
        total = rows;
        finishedAt = at;
        touchedAt = at;
    }

    /** @param key of the sentence that says why */
    void fail(String key, Instant at) {
        state = ExportState.FAILED;
        reason = key;
        finishedAt = at;
        touchedAt = at;
    }

    public String number() {
        return number;
    }

    public String username() {
        return username;
    }

    public Role role() {
        return role;
    }

    public String organisation() {
        return organisation;
    }

    public String listing() {
        return listing;
    }

    public String query() {
        return query;
    }

    public ExportFormat format() {
        return format;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public ExportState state() {
        return state;
    }

    /** Rows that it will have. */
    public int total() {
        return total;
    }

    /** Rows written so far. */
    public int done() {
        return done;
    }

    /** Id of the file; null unless done. */
    public String file() {
        return file;
    }

    /** Key of the sentence that says why it failed; null unless it did. */
    public String reason() {
        return reason;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** Null until it is over. */
    public Instant finishedAt() {
        return finishedAt;
    }
}
