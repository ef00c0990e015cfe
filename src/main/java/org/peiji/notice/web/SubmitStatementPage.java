package org.peiji.notice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.approval.DecisionPage;
import org.peiji.notice.application.ObjectionService;
import org.peiji.notice.application.ObjectionView;
import org.peiji.platform.web.Strip;
import org.peiji.platform.web.Texts;

/** 提交情况说明 page: what the organisation is asked, and its answer. Who objected is not told. */
@Named
@ViewScoped
public class SubmitStatementPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ObjectionService objections;

    @Inject
    private transient Texts texts;

    private String statement;
    private transient ObjectionView objection;

    public void open() {
        objection = objections.openStatement(getTask());
    }

    public String submit() {
        return decide(
                () -> objections.submitStatement(getTask(), statement), "notice.statement.done", objection.number());
    }

    public ObjectionView getObjection() {
        return objection;
    }

    public List<Strip.Step> getSteps() {
        return NoticeStrip.of(texts, objection.row().state());
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }
}
