package org.peiji.architecture.wrong.cohort.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Breaks: domain with a CDI scope, a setter, the machine's clock. */
@Entity
@ApplicationScoped
public class WrongEntity {

    @Id
    private String id;

    private Instant changed;

    public void setId(String id) {
        this.id = id;
        this.changed = Instant.now();
    }

    public String describe() {
        return id + changed;
    }
}
