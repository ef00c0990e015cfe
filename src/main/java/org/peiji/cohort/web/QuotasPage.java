package org.peiji.cohort.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.cohort.BucketView;
import org.peiji.cohort.application.QuotaProposal;
import org.peiji.cohort.application.QuotaQueries;
import org.peiji.cohort.application.QuotaService;
import org.peiji.cohort.application.QuotaView;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;

/** 名额分配 page of one cohort: every bucket with its sum; what may be done with it stands beside. */
@Named
@ViewScoped
public class QuotasPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient QuotaService service;

    @Inject
    private transient QuotaQueries queries;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private final QuotaForm form = new QuotaForm();
    private String number;
    private transient QuotaView view;
    private transient QuotaProposal proposal;

    public void open() {
        current.require(Permission.COHORT_READ_QUOTAS);
        view = queries.quotas(number);
        form.follow(view);
    }

    /** What the decision table proposes goes into the form, where it can be changed. */
    public void propose() {
        acts.stay(
                () -> {
                    proposal = service.propose(number, form.getProvince());
                    form.follow(proposal);
                },
                "cohort.quotas.proposed");
    }

    public String allocate() {
        return done(
                () -> service.allocateQuota(
                        number,
                        form.getFrom(),
                        form.earmark(),
                        form.isHard(),
                        form.getReleaseOn(),
                        form.getPlaces(),
                        form.getRemark()),
                "cohort.quotas.allocated");
    }

    public String lend() {
        return done(
                () -> service.lendPlaces(number, form.getFrom(), form.getTo(), form.getPlaces(), form.getRemark()),
                "cohort.quotas.lent");
    }

    public String giveBack() {
        return done(
                () -> service.returnPlaces(number, form.getFrom(), form.getTo(), form.getPlaces(), form.getRemark()),
                "cohort.quotas.returned");
    }

    public String share() {
        return done(
                () -> service.shareQuota(number, form.getFrom(), form.getSchool(), form.getPlaces(), form.getRemark()),
                "cohort.quotas.allocated");
    }

    public String move() {
        return done(
                () -> service.moveShare(number, form.getFrom(), form.getTo(), form.getPlaces(), form.getRemark()),
                "cohort.quotas.lent");
    }

    public String resize() {
        return done(
                () -> service.changeCapacity(number, form.getCapacity(), form.getRemark()), "cohort.quotas.resized");
    }

    public String follow() {
        return done(() -> service.followPolicy(number, form.getPolicy()), "cohort.quotas.followed");
    }

    private String done(Runnable act, String sentence) {
        return acts.run(act, sentence, "/cohort/quotas.xhtml?number=" + number);
    }

    public boolean isMaySet() {
        return !view.sharing()
                && Permission.COHORT_SET_QUOTAS.isGivenTo(current.get().role());
    }

    public boolean isMayAdmit() {
        return Permission.ENROLMENT_ADMIT_TRAINEE.isGivenTo(current.get().role());
    }

    public boolean isMayShare() {
        return Permission.COHORT_SHARE_QUOTA.isGivenTo(current.get().role())
                && view.buckets().stream().anyMatch(this::isOwn);
    }

    public List<BucketView> getMovable() {
        return isMaySet()
                ? view.buckets()
                : view.buckets().stream().filter(this::isOwn).toList();
    }

    private boolean isOwn(BucketView bucket) {
        return current.get().organisation().equals(bucket.earmark().province());
    }

    public QuotaProposal getProposal() {
        return proposal;
    }

    public QuotaView getView() {
        return view;
    }

    public QuotaForm getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
