package org.peiji.organisation.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.peiji.organisation.NamePeriod;
import org.peiji.organisation.OrganisationDetails;
import org.peiji.organisation.OrganisationKind;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.organisation.Relevance;

/**
 * 机构: a ministry unit, an authority, a school, an enterprise or any other body that the network deals with. Its code
 * stays for ever; it may be renamed or upgraded, and its names through time are kept, because documents bear the name
 * of their day.
 */
@Entity
@Table(name = "org_organisation")
public class Organisation {

    @Id
    private String code;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @Column(name = "province_code")
    private String provinceCode;

    private String city;

    @Column(name = "name_zh")
    private String currentName;

    @Column(name = "name_en")
    private String englishName;

    @Column(name = "belongs_to")
    private String belongsTo;

    @Enumerated(EnumType.STRING)
    private Relevance relevance;

    @Column(name = "role_note")
    private String roleNote;

    private boolean invented;

    @OneToMany(mappedBy = "organisation", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<OrganisationName> names = new ArrayList<>();

    protected Organisation() {}

    public static Organisation of(OrganisationDetails details) {
        Organisation organisation = new Organisation();
        organisation.code = details.code();
        organisation.follow(details);
        return organisation;
    }

    /** Takes over what is now known of it; the code stays. */
    public void follow(OrganisationDetails details) {
        kind = details.kind();
        provinceCode = details.provinceCode();
        city = details.city();
        currentName = details.nameZh();
        englishName = details.nameEn();
        belongsTo = details.belongsTo();
        relevance = details.relevance();
        roleNote = details.roleNote();
        invented = details.invented();
    }

    /**
     * Notes a name and the time in which it is official. A name that is known already gets the new time.
     *
     * @param from first day, or null when it is not known
     * @param to last day, or null while it is in use; without either day the name is an alias
     */
    public void knownAs(String name, LocalDate from, LocalDate to) {
        names.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseGet(() -> added(name))
                .validBetween(from, to);
    }

    private OrganisationName added(String name) {
        OrganisationName added = new OrganisationName(this, name);
        names.add(added);
        return added;
    }

    /** The official name on that day; the name of today where no other is recorded. */
    public String nameOn(LocalDate day) {
        return names.stream()
                .filter(name -> name.isValidOn(day))
                .findFirst()
                .map(OrganisationName::name)
                .orElse(currentName);
    }

    /** The official names, the present one first; one that the register dates bears its days. */
    public List<NamePeriod> namesThroughTime() {
        List<NamePeriod> periods = names.stream()
                .filter(name -> !name.isAlias())
                .map(OrganisationName::period)
                .sorted(Comparator.comparing(
                        NamePeriod::to, Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder())))
                .toList();
        boolean dated = periods.stream().anyMatch(period -> period.to() == null);
        LocalDate since =
                periods.isEmpty() || dated ? null : periods.get(0).to().plusDays(1);
        return dated
                ? periods
                : Stream.concat(Stream.of(new NamePeriod(currentName, since, null)), periods.stream())
                        .toList();
    }

    public String code() {
        return code;
    }

    /** All that is known of it, as a later registration would say it. */
    public OrganisationDetails details() {
        return new OrganisationDetails(
                code, kind, provinceCode, city, currentName, englishName, belongsTo, relevance, roleNote, invented);
    }

    public OrganisationSummary summary() {
        return new OrganisationSummary(code, currentName, englishName, kind, provinceCode);
    }
}
