package org.peiji.platform.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** 任职角色: one role of a person for one organisation, for good or until a moment. */
@Entity
@Table(name = "sec_role_assignment")
public class RoleAssignment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sec_role_assignment")
    @SequenceGenerator(name = "sec_role_assignment", sequenceName = "sec_role_assignment_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    private String province;

    /** Null while no end is set. */
    @Column(name = "ends_at")
    private Instant endsAt;

    protected RoleAssignment() {}

    RoleAssignment(Role role, String organisation, String organisationName, String province) {
        this.role = role;
        this.organisation = organisation;
        this.organisationName = organisationName;
        this.province = province;
    }

    void endAt(Instant moment) {
        endsAt = moment;
    }

    public boolean isInForce(Instant now) {
        return endsAt == null || endsAt.isAfter(now);
    }

    Actor actor(Account account) {
        return new Actor(account.username(), account.personName(), role, organisation, organisationName, province);
    }

    public Long id() {
        return id;
    }

    public Role role() {
        return role;
    }

    public String organisation() {
        return organisation;
    }

    public String organisationName() {
        return organisationName;
    }

    /** Code of the education authority of its territory; null for the ministry. */
    public String province() {
        return province;
    }

    public Instant endsAt() {
        return endsAt;
    }

    /** {@code ROLE@ORGANISATION}. */
    public String group() {
        return role + "@" + organisation;
    }
}
