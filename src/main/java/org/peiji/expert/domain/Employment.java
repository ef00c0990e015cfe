package org.peiji.expert.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;

/** 任职经历: where an expert works or has worked, from when to when. The register of conflicts is computed from it. */
@Entity
@Table(name = "exp_employment")
public class Employment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exp_employment")
    @SequenceGenerator(name = "exp_employment", sequenceName = "exp_employment_seq", allocationSize = 50)
    private Long id;

    private String expert;
    private String organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    private String province;
    private LocalDate begins;
    private LocalDate ends;

    protected Employment() {}

    /** @throws Refusal if it has no first day, or ends before it */
    public Employment(
            String expert,
            String organisation,
            String organisationName,
            String province,
            LocalDate begins,
            LocalDate ends) {
        requireDays(begins, ends);
        this.expert = expert;
        this.organisation = organisation;
        this.organisationName = organisationName;
        this.province = province;
        this.begins = begins;
        this.ends = ends;
    }

    /** Ends it. */
    public void end(LocalDate day) {
        if (ends != null) {
            throw new Conflict("expert.refusal.ended", ends);
        }
        requireDays(begins, day);
        ends = day;
    }

    private static void requireDays(LocalDate begins, LocalDate ends) {
        if (begins == null || ends != null && ends.isBefore(begins)) {
            throw new Refusal("expert.refusal.employmentDays");
        }
    }

    public Long id() {
        return id;
    }

    /** Whole years since it ended, rounded down; 0 while it lasts. */
    public long yearsSince(LocalDate today) {
        return ends == null || !ends.isBefore(today) ? 0 : ChronoUnit.YEARS.between(ends, today);
    }

    public boolean isPresent(LocalDate today) {
        return ends == null || !ends.isBefore(today);
    }

    public String organisation() {
        return organisation;
    }

    public String organisationName() {
        return organisationName;
    }

    public String province() {
        return province;
    }

    public LocalDate begins() {
        return begins;
    }

    /** Null while it lasts. */
    public LocalDate ends() {
        return ends;
    }
}
