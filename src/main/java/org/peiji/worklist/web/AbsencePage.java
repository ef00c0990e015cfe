package org.peiji.worklist.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Person;
import org.peiji.platform.web.Acts;
import org.peiji.worklist.Claims;
import org.peiji.worklist.StandIn;
import org.peiji.worklist.StandIns;

/** 代办安排 page: name a colleague for one's absence, end it earlier, see for whom one stands in. */
@Named
@ViewScoped
public class AbsencePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/worklist/absence.xhtml";

    @Inject
    private transient StandIns standIns;

    @Inject
    private transient Claims claims;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String deputy;
    private LocalDate starts;
    private LocalDate ends;
    private String reason;

    /** Refuses who has no worklist before the page begins. */
    public void open() {
        getOwn();
    }

    public String appoint() {
        return acts.run(() -> standIns.appoint(deputy, starts, ends, reason), "worklist.absence.done", HERE);
    }

    public String end(Long id) {
        return acts.run(() -> standIns.end(id), "worklist.absence.ended", HERE);
    }

    public List<StandIn> getOwn() {
        return standIns.own();
    }

    public List<StandIn> getToday() {
        return standIns.today();
    }

    public List<Person> getColleagues() {
        return claims.colleagues(current.get().group()).stream()
                .filter(person -> !person.username().equals(current.get().username()))
                .toList();
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public void setStarts(LocalDate starts) {
        this.starts = starts;
    }

    public LocalDate getEnds() {
        return ends;
    }

    public void setEnds(LocalDate ends) {
        this.ends = ends;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
