package org.peiji.cohort.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.peiji.cohort.AcademicTitle;
import org.peiji.cohort.ResourceKind;
import org.peiji.cohort.application.ResourceService;
import org.peiji.cohort.domain.ResourceDraft;
import org.peiji.cohort.domain.TeachingResource;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;

/** 教学资源登记 page: one lecturer, room or site of a base. */
@Named
@ViewScoped
public class ResourcePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ResourceService resources;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String number;
    private ResourceKind kind = ResourceKind.LECTURER;
    private String name;
    private String place;
    private AcademicTitle title;
    private Integer seats;
    private String idNumber;
    private boolean active = true;

    public void open() {
        current.require(Permission.COHORT_READ_RESOURCES);
        if (number == null) {
            current.require(Permission.COHORT_KEEP_RESOURCES);
            return;
        }
        TeachingResource resource = resources.resource(number);
        kind = resource.kind();
        name = resource.name();
        place = resource.place();
        title = resource.title();
        seats = resource.seats();
        active = resource.isActive();
    }

    public String keep() {
        return acts.run(
                () -> {
                    ResourceDraft draft = new ResourceDraft(kind, name, place, title, seats);
                    if (number == null) {
                        resources.addResource(draft, idNumber);
                    } else {
                        resources.changeResource(number, draft, active);
                    }
                },
                "cohort.resources.kept",
                "/cohort/resources.xhtml",
                name);
    }

    public boolean isWritable() {
        return Permission.COHORT_KEEP_RESOURCES.isGivenTo(current.get().role());
    }

    public ResourceKind[] getKinds() {
        return ResourceKind.values();
    }

    public AcademicTitle[] getTitles() {
        return AcademicTitle.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public ResourceKind getKind() {
        return kind;
    }

    public void setKind(ResourceKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public AcademicTitle getTitle() {
        return title;
    }

    public void setTitle(AcademicTitle title) {
        this.title = title;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
