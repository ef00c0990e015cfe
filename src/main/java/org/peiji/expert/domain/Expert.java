package org.peiji.expert.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 评审专家: a member of the expert pool, known by the account with which the expert signs in. */
@Entity
@Table(name = "exp_expert")
public class Expert {

    /** [C] convention. */
    private static final int MOST_OPEN = 30;

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

    public boolean isActive() {
        return active;
    }
}
