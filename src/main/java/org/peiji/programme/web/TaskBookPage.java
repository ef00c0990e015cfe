package org.peiji.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;
import org.peiji.programme.Quantity;
import org.peiji.programme.application.TaskBookService;
import org.peiji.programme.application.TaskBookView;
import org.peiji.programme.application.VarianceLine;
import org.peiji.programme.domain.TaskBookState;

/** 任务书详情 page: what is asked, and how far it has come; every number opens its rows. */
@Named
@ViewScoped
public class TaskBookPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TaskBookService books;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String number;
    private String asked;
    private transient TaskBookView view;

    public void open() {
        view = books.taskBook(number);
    }

    /** Begins the next edition and opens it. */
    public String revise() {
        String[] next = new String[1];
        String outcome = acts.run(
                () -> next[0] = books.reviseTaskBook(number),
                "programme.book.revised",
                "/programme/draft-task-book.xhtml");
        return outcome == null ? null : outcome + "&number=" + next[0];
    }

    public TaskBookView getView() {
        if (view == null) {
            open();
        }
        return view;
    }

    public Measure getMeasure() {
        return Measure.named(asked);
    }

    public Measure[] getMeasures() {
        return Measure.values();
    }

    public VarianceLine getTotal() {
        return VarianceTotal.of(view.book().year(), view.lines());
    }

    public List<VarianceLine> getLines() {
        return view.lines();
    }

    /** A number in the chosen measure. */
    public int count(Quantity quantity) {
        return getMeasure().of(quantity);
    }

    public boolean isInForce() {
        return getView().book().state() == TaskBookState.ISSUED;
    }

    public boolean isMayDraft() {
        return Permission.PROGRAMME_DRAFT_TASK_BOOK.isGivenTo(current.get().role());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
