package org.peiji.expert.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;

/** 评审专家: a member of the expert pool, known by the account with which the expert signs in. */
@Entity
@Table(name = "exp_expert")
public class Expert {

    /** [C] convention. */
    public static final int MOST_OPEN = 30;

    /** Most places that anybody may have at a time. */
    public static final int MOST_EVER = 200;

    private static final int LONGEST_FIELD = 80;

    @Id
    private String username;

    @Column(name = "person_name")
    private String personName;

    /** Code of the organisation that employs the expert. */
    private String employer;

    @Column(name = "employer_name")
    private String employerName;

    /** Code of the education authority in whose territory the employer lies. */
    private String province;

    /** Fields of expertise, separated by 、. */
    private String field;

    /** How many places the expert may have at a time. */
    @Column(name = "most_open")
    private int mostOpen;

    private boolean active;

    /** Why the expert is not asked at present; null while he or she is. */
    @Column(name = "inactive_reason")
    private String inactiveReason;

    @Version
    private int version;

    protected Expert() {}

    public Expert(
            String username, String personName, String employer, String employerName, String province, String field) {
        this.username = username;
        this.personName = personName;
        this.employer = employer;
        this.employerName = employerName;
        this.province = province;
        this.field = field;
        this.mostOpen = MOST_OPEN;
        this.active = true;
    }

    /**
     * Takes over other fields of expertise and another load.
     *
     * @throws Refusal if they are out of bounds
     */
    public void describe(String fields, int places) {
        if (fields == null || fields.isBlank() || fields.strip().length() > LONGEST_FIELD) {
            throw new Refusal("expert.refusal.field", LONGEST_FIELD);
        }
        if (places < 1 || places > MOST_EVER) {
            throw new Refusal("expert.refusal.mostOpen", MOST_EVER);
        }
        field = fields.strip();
        mostOpen = places;
    }

    /** Works for somebody else from now on. */
    public void workFor(OrganisationSummary employing) {
        employer = employing.code();
        employerName = employing.nameZh();
        province = employing.authorityCode();
    }

    /** Is not asked any more; the places that he or she has stay. */
    public void deactivate(String reason) {
        if (!active) {
            throw new Conflict("expert.refusal.inactive");
        }
        if (reason == null || reason.isBlank() || reason.strip().length() > ExpertChange.LONGEST) {
            throw new Refusal("expert.refusal.changeReason", ExpertChange.LONGEST);
        }
        active = false;
        inactiveReason = reason.strip();
    }

    /** May be asked again. */
    public void activate() {
        if (active) {
            throw new Conflict("expert.refusal.active");
        }
        active = true;
        inactiveReason = null;
    }

    public String username() {
        return username;
    }

    public String personName() {
        return personName;
    }

    public String employer() {
        return employer;
    }

    public String employerName() {
        return employerName;
    }

    public String province() {
        return province;
    }

    public String field() {
        return field;
    }

    public int mostOpen() {
        return mostOpen;
    }

    /** Null while active. */
    public String inactiveReason() {
        return inactiveReason;
    }

    public boolean isActive() {
        return active;
    }
}
