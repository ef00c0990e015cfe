package org.peiji.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Acts;
import org.peiji.programme.ProgrammeKind;
import org.peiji.programme.ProgrammeService;

/** 新建项目 page. */
@Named
@ViewScoped
public class DraftProgrammePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProgrammeService programmes;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    @Inject
    private transient BusinessClock clock;

    private final ProgrammeForm form = new ProgrammeForm();

    public void open() {
        current.require(Permission.PROGRAMME_DRAFT_PROGRAMME);
        form.setYear(clock.today().getYear());
    }

    public String draft() {
        return acts.run(
                () -> programmes.draftProgramme(form.plan()),
                "programme.draft.done",
                "/programme/programmes.xhtml",
                form.getTitle());
    }

    public ProgrammeForm getForm() {
        return form;
    }

    public ProgrammeKind[] getKinds() {
        return ProgrammeKind.values();
    }
}
