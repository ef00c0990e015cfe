package org.peiji.operation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Role;

/**
 * 流程迁移: running cases of one version of a model are brought to another. First every case is tried without moving
 * it, then one is moved and looked at, then the rest.
 */
@Entity
@Table(name = "ops_migration")
public class Migration {

    @Id
    private String number;

    private String process;

    @Column(name = "from_version")
    private int from;

    @Column(name = "to_version")
    private int to;

    private String mapping;
    private String reason;

    @Enumerated(EnumType.STRING)
    private MigrationState state;

    private String username;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String organisation;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @Version
    private int version;

    protected Migration() {}

    /** @param mapping steps of the old version with their step in the new one */
    public Migration(
            String number,
            String process,
            int from,
            int to,
            Map<String, String> mapping,
            String reason,
            Actor by,
            Instant at) {
        this.number = number;
        this.process = process;
        this.from = from;
        this.to = to;
        this.mapping = mapping.entrySet().stream()
                .map(step -> step.getKey() + "=" + step.getValue())
                .collect(Collectors.joining("\n"));
        this.reason = reason;
        this.state = MigrationState.CHECKING;
        this.username = by.username();
        this.role = by.role();
        this.organisation = by.organisation();
        this.begunAt = at;
    }

    /** A job has taken it, or says that it still works on it. */
    public void touch(Instant at) {
        touchedAt = at;
    }

    public void checked() {
        move(MigrationState.CHECKED, MigrationState.CHECKING);
    }

    /** One case has been moved. */
    public void tried() {
        move(MigrationState.TRIED, MigrationState.CHECKED, MigrationState.TRIED);
    }

    /** The rest may follow. */
    public void run() {
        move(MigrationState.RUNNING, MigrationState.TRIED);
        touchedAt = null;
    }

    public void done() {
        move(MigrationState.DONE, MigrationState.RUNNING);
    }

    /** Nothing more will be moved; what was moved stays moved. */
    public void close() {
        move(MigrationState.CLOSED, MigrationState.CHECKED, MigrationState.TRIED);
    }

    private void move(MigrationState next, MigrationState... expected) {
        for (MigrationState each : expected) {
            if (each == state) {
                state = next;
                return;
            }
        }
        throw new Conflict("operation.refusal.migrationState", state);
    }

    public String number() {
        return number;
    }

    public String process() {
        return process;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public Map<String, String> mapping() {
        Map<String, String> steps = new LinkedHashMap<>();
        mapping.lines()
                .forEach(
                        line -> steps.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return steps;
    }

    public String reason() {
        return reason;
    }

    public MigrationState state() {
        return state;
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

    public Instant begunAt() {
        return begunAt;
    }
}
