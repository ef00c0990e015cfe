package org.peiji.insight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.insight.application.AssessmentDashboard;
import org.peiji.insight.application.SchoolRow;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.ProvinceSummary;
import org.peiji.platform.web.Texts;

/** The schools behind a coverage figure. The address holds province, coverage and page. */
@Named
@RequestScoped
public class RowsPage {

    private static final int PAGE_SIZE = 20;

    @Inject
    private AssessmentDashboard dashboard;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private Texts texts;

    private String province;
    private Boolean covered;
    private int number = 1;
    private int total;
    private List<SchoolRow> rows;

    public void open() {
        total = dashboard.countSchools(province, covered);
        number = Math.max(1, Math.min(number, getPages()));
        rows = dashboard.schools(province, covered, (number - 1) * PAGE_SIZE, PAGE_SIZE);
    }

    public String getPlace() {
        if (province == null) {
            return texts.get("insight.rows.province");
        }
        ProvinceSummary found = organisations.province(province);
        return texts.pick(found.nameZh(), found.nameEn());
    }

    /** The links that choose between covered schools, the others and all, within the same province. */
    public List<Chip> getChips() {
        return List.of(
                new Chip(texts.get("insight.rows.all"), address(province, null), covered == null),
                new Chip(texts.get("insight.rows.covered"), address(province, true), Boolean.TRUE.equals(covered)),
                new Chip(texts.get("insight.rows.uncovered"), address(province, false), Boolean.FALSE.equals(covered)));
    }

    public String getEverywhere() {
        return address(null, covered);
    }

    public String pageAddress(int to) {
        return address(province, covered) + "&page=" + to;
    }

    private static String address(String inProvince, Boolean whetherCovered) {
        return "/insight/rows.xhtml?province=" + (inProvince == null ? "" : inProvince) + "&covered="
                + (whetherCovered == null ? "" : whetherCovered);
    }

    public List<SchoolRow> getRows() {
        return rows;
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

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province == null || province.isBlank() ? null : province;
    }

    public String getCovered() {
        return covered == null ? null : covered.toString();
    }

    public void setCovered(String covered) {
        this.covered = covered == null || covered.isBlank() ? null : Boolean.valueOf(covered);
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    /** A filter as a link. */
    public record Chip(String label, String href, boolean current) {}
}
