package org.peiji.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.peiji.assessment.AssessmentStatus;
import org.peiji.assessment.Grade;
import org.peiji.assessment.application.AssessmentFilter;
import org.peiji.assessment.application.AssessmentRegister;
import org.peiji.assessment.application.AssessmentRow;
import org.peiji.assessment.application.CampaignRow;
import org.peiji.assessment.application.CampaignService;
import org.peiji.platform.web.Texts;

/** 基地考核 list. The address holds every filter and the page, so that any figure can link to its rows. */
@Named
@RequestScoped
public class AssessmentsPage {

    private static final int PAGE_SIZE = 20;
    private static final String ADDRESS = "/assessment/assessments.xhtml";

    @Inject
    private AssessmentRegister register;

    @Inject
    private CampaignService campaigns;

    @Inject
    private Texts texts;

    private String campaign;
    private AssessmentStatus status;
    private Grade grade;
    private String province;
    private String search;
    private boolean overdue;
    private int number = 1;
    private int total;
    private List<AssessmentRow> rows;
    private List<Chip> years;
    private List<Chip> states;

    public void open() {
        AssessmentFilter filter = new AssessmentFilter(campaign, status, grade, province, search, overdue);
        total = register.count(filter);
        number = Math.max(1, Math.min(number, getPages()));
        rows = register.page(filter, (number - 1) * PAGE_SIZE, PAGE_SIZE);
        years = new ArrayList<>();
        years.add(new Chip(
                texts.get("assessment.assessments.campaign"), address(null, status, grade, overdue), campaign == null));
        for (CampaignRow each : campaigns.campaigns()) {
            years.add(new Chip(
                    texts.pick(each.titleZh(), each.titleEn()),
                    address(each.number(), status, grade, overdue),
                    each.number().equals(campaign)));
        }
        states = new ArrayList<>();
        boolean all = status == null && grade == null && !overdue;
        states.add(new Chip(texts.get("assessment.assessments.all"), address(campaign, null, null, false), all));
        for (AssessmentStatus each : AssessmentStatus.values()) {
            states.add(new Chip(texts.label(each), address(campaign, each, null, false), each == status));
        }
        states.add(new Chip(
                texts.get("assessment.assessments.overdue"),
                address(campaign, null, null, true),
                overdue && status == null));
    }

    /** Address of the list with these filters, and the search as it is. */
    private String address(String toCampaign, AssessmentStatus toStatus, Grade toGrade, boolean toOverdue) {
        StringBuilder address = new StringBuilder(ADDRESS).append('?');
        append(address, "campaign", toCampaign);
        append(address, "status", toStatus);
        append(address, "grade", toGrade);
        append(address, "province", province);
        append(address, "search", search);
        append(address, "overdue", toOverdue ? "true" : null);
        return address.substring(0, address.length() - 1);
    }

    private static void append(StringBuilder address, String name, Object value) {
        if (value != null) {
            address.append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8))
                    .append('&');
        }
    }

    /** Address of another page of the same list. */
    public String pageAddress(int to) {
        String here = address(campaign, status, grade, overdue);
        return here + (here.contains("?") ? "&" : "?") + "page=" + to;
    }

    public boolean isFiltered() {
        return status != null || grade != null || province != null || search != null || overdue || campaign != null;
    }

    public List<AssessmentRow> getRows() {
        return rows;
    }

    public List<Chip> getYears() {
        return years;
    }

    public List<Chip> getStates() {
        return states;
    }

    public int getTotal() {
        return total;
    }

    public int getPages() {
        return Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public int getFirst() {
        return total == 0 ? 0 : (number - 1) * PAGE_SIZE + 1;
    }

    public int getLast() {
        return Math.min(total, number * PAGE_SIZE);
    }

    public String getCampaign() {
        return campaign;
    }

    public void setCampaign(String campaign) {
        this.campaign = blankToNull(campaign);
    }

    public AssessmentStatus getStatus() {
        return status;
    }

    public void setStatus(AssessmentStatus status) {
        this.status = status;
    }

    public Grade getGrade() {
        return grade;
    }

    public void setGrade(Grade grade) {
        this.grade = grade;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = blankToNull(province);
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = blankToNull(search);
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A filter as a link. */
    public record Chip(String label, String href, boolean current) {}
}
