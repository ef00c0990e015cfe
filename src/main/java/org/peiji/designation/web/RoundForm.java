package org.peiji.designation.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peiji.designation.domain.RoundCall;
import org.peiji.notice.NoticeRequest;
import org.peiji.organisation.OrganisationKind;

/** A call, while it is on the page. */
public class RoundForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_TERM = 3;

    private String documentNumber;
    private String titleZh;
    private String titleEn;
    private LocalDate opensAt;
    private LocalDate closesAt;
    private LocalDate provinceUntil;
    private Integer usualPlaces;
    private final ArrayList<QuotaLine> lines = new ArrayList<>();
    private ArrayList<OrganisationKind> kinds = new ArrayList<>();
    private Integer noticeDays = NoticeRequest.USUAL_DAYS;
    private LocalDate termStart;
    private Integer termYears = USUAL_TERM;

    RoundCall call(LocalDate today) {
        return new RoundCall(
                opensAt == null ? today.getYear() : opensAt.getYear(),
                documentNumber,
                titleZh,
                titleEn,
                opensAt,
                closesAt,
                provinceUntil,
                quotas(),
                kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds),
                noticeDays,
                termStart,
                termYears == null ? 0 : termYears);
    }

    /** The usual number of places, and what single provinces get instead; nothing at all limits nobody. */
    private Map<String, Integer> quotas() {
        Map<String, Integer> all = new HashMap<>();
        for (QuotaLine line : lines) {
            Integer places = line.getPlaces() == null ? usualPlaces : line.getPlaces();
            if (places != null) {
                all.put(line.getAuthority(), places);
            }
        }
        return all;
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

    public LocalDate getProvinceUntil() {
        return provinceUntil;
    }

    public void setProvinceUntil(LocalDate provinceUntil) {
        this.provinceUntil = provinceUntil;
    }

    public Integer getUsualPlaces() {
        return usualPlaces;
    }

    public void setUsualPlaces(Integer usualPlaces) {
        this.usualPlaces = usualPlaces;
    }

    public List<QuotaLine> getLines() {
        return lines;
    }

    /** Kinds of institution to choose from: those of the register that the calls of 2020 and 2023 mean (P2). */
    public List<OrganisationKind> getAllKinds() {
        return List.of(
                OrganisationKind.HIGHER_VOCATIONAL_COLLEGE,
                OrganisationKind.VOCATIONAL_UNIVERSITY,
                OrganisationKind.OPEN_UNIVERSITY,
                OrganisationKind.MINISTRY_INSTITUTE);
    }

    public ArrayList<OrganisationKind> getKinds() {
        return kinds;
    }

    public void setKinds(ArrayList<OrganisationKind> kinds) {
        this.kinds = kinds;
    }

    public Integer getNoticeDays() {
        return noticeDays;
    }

    public void setNoticeDays(Integer noticeDays) {
        this.noticeDays = noticeDays;
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
