package org.peiji.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.peiji.organisation.NamePeriod;

/**
 * 机构名称: a name that an organisation bears or bore. With a first or last day it is an official name of that time;
 * without either it is an alias, good for finding the organisation only.
 */
@Entity
@Table(name = "org_organisation_name")
public class OrganisationName {

    @Id
    private String id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_code")
    private Organisation organisation;

    private String name;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected OrganisationName() {}

    OrganisationName(Organisation organisation, String name) {
        this.id = UUID.randomUUID().toString();
        this.organisation = organisation;
        this.name = name;
    }

    void validBetween(LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("The name " + name + " would end before it begins");
        }
        validFrom = from;
        validTo = to;
    }

    boolean isValidOn(LocalDate day) {
        return !isAlias()
                && (validFrom == null || !validFrom.isAfter(day))
                && (validTo == null || !validTo.isBefore(day));
    }

    NamePeriod period() {
        return new NamePeriod(name, validFrom, validTo);
    }

    boolean isAlias() {
        return validFrom == null && validTo == null;
    }

    String name() {
        return name;
    }
}
