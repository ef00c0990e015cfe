package org.peiji.enrolment.web;

import java.io.Serializable;
import java.util.List;
import org.peiji.enrolment.application.DeskRow;
import org.peiji.enrolment.domain.AllocationStrategy;

/** Which applicants the admission desk shows; an empty answer asks for any. */
public class DeskSearch implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PLACED = "placed";
    private static final String UNPLACED = "unplaced";

    private String province;
    private String wish;
    private String prospect;

    boolean keeps(DeskRow row, AllocationStrategy strategy) {
        return (isAny(province) || province.equals(row.applicant().claim().province()))
                && (isAny(wish) || wish.equals(String.valueOf(row.enrolment().wish())))
                && (isAny(prospect) || prospect.equals(row.isPlaced(strategy) ? PLACED : UNPLACED));
    }

    private static boolean isAny(String choice) {
        return choice == null || choice.isEmpty();
    }

    public List<String> getProspects() {
        return List.of(PLACED, UNPLACED);
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    /** Rank among the wishes of the applicant's year, from 1. */
    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }

    /** Whether there would be a place under the chosen strategy. */
    public String getProspect() {
        return prospect;
    }

    public void setProspect(String prospect) {
        this.prospect = prospect;
    }
}
