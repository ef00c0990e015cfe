package org.peiji.expert.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.peiji.expert.domain.Expert;

/** What is known of an expert, while it is on the page. */
public class ExpertForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String field;
    private Integer mostOpen = Expert.MOST_OPEN;
    private String employer;
    private LocalDate begins;
    private LocalDate ends;
    private LocalDate ended;
    private String reason;

    int places() {
        return mostOpen == null ? 0 : mostOpen;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public Integer getMostOpen() {
        return mostOpen;
    }

    public void setMostOpen(Integer mostOpen) {
        this.mostOpen = mostOpen;
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String employer) {
        this.employer = employer;
    }

    public LocalDate getBegins() {
        return begins;
    }

    public void setBegins(LocalDate begins) {
        this.begins = begins;
    }

    public LocalDate getEnds() {
        return ends;
    }

    public void setEnds(LocalDate ends) {
        this.ends = ends;
    }

    /** Last day of a post that is being ended. */
    public LocalDate getEnded() {
        return ended;
    }

    public void setEnded(LocalDate ended) {
        this.ended = ended;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
