package org.peiji.notice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.peiji.notice.application.NoticeLines;
import org.peiji.notice.application.NoticeService;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;

/** 新建公示 page: writes a notice by hand, keeps it or submits it. */
@Named
@ViewScoped
public class NewNoticePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NoticeService notices;

    @Inject
    private transient NoticeLines lines;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private NoticeForm form = new NoticeForm();

    public void open() {
        current.require(Permission.NOTICE_DRAFT_NOTICE);
    }

    public String keep() {
        return acts.run(
                () -> notices.beginNotice(form.request(lines)),
                "notice.draft.begun",
                "/worklist/worklist.xhtml",
                form.getTitleZh());
    }

    public String submit() {
        return acts.run(
                () -> notices.submitNewNotice(form.request(lines)),
                "notice.draft.submitted",
                "/notice/notices.xhtml",
                form.getTitleZh());
    }

    public NoticeForm getForm() {
        return form;
    }
}
