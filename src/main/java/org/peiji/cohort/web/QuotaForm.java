package org.peiji.cohort.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.peiji.cohort.Earmark;
import org.peiji.cohort.PriorityGroup;
import org.peiji.cohort.WaitingPolicy;
import org.peiji.cohort.application.QuotaProposal;
import org.peiji.cohort.application.QuotaView;

/** What somebody writes to move places, while it is on the page. */
public class QuotaForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long from;
    private Long to;
    private String province;
    private String school;
    private PriorityGroup group;
    private boolean hard;
    private LocalDate releaseOn;
    private Integer places;
    private Integer capacity;
    private WaitingPolicy policy;
    private String remark;

    /** Begins with what holds now; places come out of the common bucket. */
    void follow(QuotaView view) {
        from = from == null ? view.buckets().get(0).id() : from;
        capacity = view.places().capacity();
        policy = view.policy();
    }

    void follow(QuotaProposal proposal) {
        places = proposal.places();
        hard = proposal.hard();
        releaseOn = proposal.releaseOn();
    }

    Earmark earmark() {
        return new Earmark(province, null, null, group);
    }

    public Long getFrom() {
        return from;
    }

    public void setFrom(Long from) {
        this.from = from;
    }

    public Long getTo() {
        return to;
    }

    public void setTo(Long to) {
        this.to = to;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public PriorityGroup getGroup() {
        return group;
    }

    public void setGroup(PriorityGroup group) {
        this.group = group;
    }

    public boolean isHard() {
        return hard;
    }

    public void setHard(boolean hard) {
        this.hard = hard;
    }

    public LocalDate getReleaseOn() {
        return releaseOn;
    }

    public void setReleaseOn(LocalDate releaseOn) {
        this.releaseOn = releaseOn;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public WaitingPolicy getPolicy() {
        return policy;
    }

    public void setPolicy(WaitingPolicy policy) {
        this.policy = policy;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
