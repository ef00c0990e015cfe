package org.peiji.cohort.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.peiji.cohort.AcademicTitle;
import org.peiji.cohort.ResourceKind;

/**
 * 教学资源: a lecturer, a room or a site in the register of a base. A lecturer who is in the registers of several bases
 * is the same person by a keyed hash of the ID number; the number itself is not kept.
 */
@Entity
@Table(name = "coh_resource")
public class TeachingResource {

    @Id
    private String number;

    @Version
    private int version;

    private String organisation;

    @Enumerated(EnumType.STRING)
    private ResourceKind kind;

    private String name;
    private String place;

    @Enumerated(EnumType.STRING)
    @Column(name = "academic_title")
    private AcademicTitle title;

    private Integer seats;

    @Column(name = "occupancy_key")
    private String occupancyKey;

    private boolean active;

    protected TeachingResource() {}

    /**
     * A new entry; the draft must have been checked.
     *
     * @param identity keyed hash of a lecturer's ID number; null for rooms and sites
     */
    public static TeachingResource of(String number, String organisation, ResourceDraft draft, String identity) {
        TeachingResource resource = new TeachingResource();
        resource.number = number;
        resource.organisation = organisation;
        resource.kind = draft.kind();
        resource.occupancyKey = identity == null ? number : identity;
        resource.active = true;
        resource.follow(draft);
        return resource;
    }

    /** Takes over what is written anew; what kind it is stays. */
    public void follow(ResourceDraft draft) {
        name = draft.name().strip();
        place = draft.place().strip();
        title = kind.isVenue() ? null : draft.title();
        seats = kind.isVenue() ? draft.seats() : null;
    }

    /** Whether it may be chosen for sessions from now on. */
    public void offer(boolean toBeChosen) {
        active = toBeChosen;
    }

    public String number() {
        return number;
    }

    public String organisation() {
        return organisation;
    }

    public ResourceKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String place() {
        return place;
    }

    public AcademicTitle title() {
        return title;
    }

    public Integer seats() {
        return seats;
    }

    /** What cannot be in two places: the person of a lecturer, the room or site itself. */
    public String occupancyKey() {
        return occupancyKey;
    }

    public boolean isActive() {
        return active;
    }
}
