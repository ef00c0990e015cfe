package org.peiji.designation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.peiji.designation.application.DesignationRoundService;
import org.peiji.designation.domain.RoundCall;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Acts;

/** 开启遴选批次: the ministry writes down its call. */
@Named
@ViewScoped
public class OpenRoundPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_TERM = 3;

    @Inject
    private transient DesignationRoundService service;

    @Inject
    private transient BusinessClock clock;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String documentNumber;
    private String titleZh;
    private String titleEn;
    private LocalDate opensAt;
    private LocalDate closesAt;
    private LocalDate termStart;
    private Integer termYears = USUAL_TERM;

    public void open() {
        current.require(Permission.DESIGNATION_OPEN_ROUND);
    }

    public String submit() {
        return acts.run(
                () -> service.openRound(new RoundCall(
                        opensAt == null ? clock.today().getYear() : opensAt.getYear(),
                        documentNumber,
                        titleZh,
                        titleEn,
                        opensAt,
                        closesAt,
                        termStart,
                        termYears == null ? 0 : termYears)),
                "designation.round.opened",
                "/designation/rounds.xhtml",
                titleZh);
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getTitleZh() {
        return titleZh;
    }

    public void setTitleZh(String titleZh) {
        this.titleZh = titleZh;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public LocalDate getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(LocalDate opensAt) {
        this.opensAt = opensAt;
    }

    public LocalDate getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(LocalDate closesAt) {
        this.closesAt = closesAt;
    }

    public LocalDate getTermStart() {
        return termStart;
    }

    public void setTermStart(LocalDate termStart) {
        this.termStart = termStart;
    }

    public Integer getTermYears() {
        return termYears;
    }

    public void setTermYears(Integer termYears) {
        this.termYears = termYears;
    }
}
