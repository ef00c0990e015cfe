package org.peiji.expert.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.expert.application.ExpertView;
import org.peiji.expert.application.PoolKeepingService;
import org.peiji.expert.application.PoolService;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Person;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Texts;

/** 专家维护: the ministry takes an expert into the pool, or changes what is known of one. */
@Named
@ViewScoped
public class KeepExpertPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PoolKeepingService keeping;

    @Inject
    private transient PoolService pool;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Acts acts;

    private String username;
    private boolean known;
    private final ExpertForm form = new ExpertForm();
    private transient ExpertView expert;

    public void open() {
        current.require(Permission.EXPERT_KEEP_POOL);
        known = username != null && !username.isBlank();
        if (known) {
            form.setField(getExpert().field());
            form.setMostOpen(expert.mostOpen());
        }
    }

    public String enrol() {
        return run(() ->
                keeping.enrolExpert(username, form.getEmployer(), form.getBegins(), form.getField(), form.places()));
    }

    public String describe() {
        return run(() -> keeping.describeExpert(username, form.getField(), form.places()));
    }

    public String employ() {
        return run(() -> keeping.employExpert(username, form.getEmployer(), form.getBegins(), form.getEnds()));
    }

    public String end(long employment) {
        return run(() -> keeping.endEmployment(username, employment, form.getEnded()));
    }

    public String deactivate() {
        return run(() -> keeping.deactivateExpert(username, form.getReason()));
    }

    public String activate() {
        return run(() -> keeping.activateExpert(username));
    }

    private String run(Runnable act) {
        return acts.run(act, "expert.keep.done", "/expert/expert.xhtml?username=" + username);
    }

    /** People who may be taken in. */
    public List<Person> getNewcomers() {
        return keeping.newcomers();
    }

    /** Codes of the organisations that the typed words may mean. */
    public List<String> find(String typed) {
        return keeping.employers(typed).stream().map(OrganisationSummary::code).toList();
    }

    public String label(String code) {
        return code == null || code.isBlank() ? "" : texts.organisation(code) + " " + code;
    }

    public ExpertView getExpert() {
        if (expert == null) {
            expert = pool.expert(username);
        }
        return expert;
    }

    /** False while somebody is taken in. */
    public boolean isKnown() {
        return known;
    }

    public ExpertForm getForm() {
        return form;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }
}
