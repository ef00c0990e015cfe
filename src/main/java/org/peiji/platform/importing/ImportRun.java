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
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.security.Actor;

/** 导入: a file from its upload to its undoing. Checked as often as its columns are told anew, applied once. */
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

    @Version
    private int version;

    protected ImportRun() {}

    ImportRun(String number, String kind, Actor actor, String fileName, String head, String mapping, Instant at) {
        this.number = number;
        this.kind = kind;
        this.username = actor.username();
        this.organisation = actor.organisation();
        this.fileName = fileName;
        this.head = head;
        this.mapping = mapping;
        this.state = ImportState.UPLOADED;
        this.uploadedAt = at;
    }

    void checked(String byMapping) {
        require(ImportState.UPLOADED, ImportState.CHECKED);
        mapping = byMapping;
        state = ImportState.CHECKED;
    }

    void applied(Instant at) {
        require(ImportState.CHECKED);
        state = ImportState.APPLIED;
        appliedAt = at;
    }

    void undone(Instant at) {
        require(ImportState.APPLIED);
        state = ImportState.UNDONE;
        undoneAt = at;
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

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
