package org.peiji.enrolment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Outcomes;
import org.peiji.enrolment.NominationReason;
import org.peiji.enrolment.application.NominationListView;
import org.peiji.enrolment.application.NominationQueries;
import org.peiji.enrolment.application.NominationService;
import org.peiji.enrolment.application.NomineeView;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Person;
import org.peiji.platform.web.Acts;

/** 推荐名单 page: who stands on it, in which order and where each stands; a coordinator changes an open list. */
@Named
@ViewScoped
public class NominationListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NominationQueries queries;

    @Inject
    private transient NominationService service;

    @Inject
    private transient ApprovalRecords approvals;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String number;
    private NomineeSheet sheet = new NomineeSheet();
    private Integer places;
    private transient NominationListView list;

    public void open() {
        list = queries.list(number);
    }

    public NominationListView getList() {
        if (list == null) {
            open();
        }
        return list;
    }

    public void add() {
        acts.stay(
                () -> {
                    service.addNominee(number, sheet.nominee());
                    sheet = new NomineeSheet();
                },
                "enrolment.nominations.added");
        open();
    }

    public void move(String nominee, boolean up) {
        acts.stay(() -> service.moveNominee(nominee, up), "enrolment.nominations.moved");
        open();
    }

    public void remove(String nominee) {
        acts.stay(() -> service.removeNominee(nominee), "enrolment.nominations.removed");
        open();
    }

    public String submit() {
        return acts.run(
                () -> service.submitNominations(number, places),
                "enrolment.nominations.submitted",
                "/enrolment/nominations.xhtml");
    }

    public boolean isEditable() {
        return getList().state().isOpen()
                && Permission.ENROLMENT_NOMINATE.isGivenTo(current.get().role());
    }

    /** Trainees of the school who do not stand on the list yet. */
    public List<Person> getTrainees() {
        Set<String> listed =
                getList().nominees().stream().map(NomineeView::username).collect(Collectors.toSet());
        return queries.trainees().stream()
                .filter(each -> !listed.contains(each.username()))
                .toList();
    }

    public NominationReason[] getReasons() {
        return NominationReason.values();
    }

    public List<Outcomes.TrailEntry> getTrail() {
        return outcomes.trail(approvals.of(number), "enrolment");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public NomineeSheet getSheet() {
        return sheet;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }
}
