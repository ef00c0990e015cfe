package org.peiji.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.designation.DesignatedBase;
import org.peiji.designation.DesignationDirectory;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Acts;
import org.peiji.programme.application.TaskBookRow;
import org.peiji.programme.application.TaskBookService;
import org.peiji.programme.application.TaskBookView;
import org.peiji.programme.domain.TaskBookState;

/** 编制任务书 page: for whom and which year first, then what is asked in each cell. */
@Named
@ViewScoped
public class DraftTaskBookPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/programme/draft-task-book.xhtml";

    @Inject
    private transient TaskBookService books;

    @Inject
    private transient DesignationDirectory designations;

    @Inject
    private transient Cadres cadres;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    @Inject
    private transient BusinessClock clock;

    private String number;
    private String base;
    private Integer year;
    private TaskBookForm form;
    private transient TaskBookRow book;

    public void open() {
        current.require(Permission.PROGRAMME_DRAFT_TASK_BOOK);
        year = clock.today().getYear();
        if (number != null) {
            TaskBookView view = books.taskBook(number);
            book = view.book();
            if (book.state() != TaskBookState.DRAFT) {
                throw new Conflict("programme.refusal.bookState", book.state());
            }
            form = TaskBookForm.of(view, cadres.getCategories(), cadres.getLevels());
        }
    }

    /** Begins the book and goes on to its cells. */
    public String begin() {
        String[] drafted = new String[1];
        String outcome = acts.run(() -> drafted[0] = books.draftTaskBook(base, year), "programme.book.begun", HERE);
        return outcome == null ? null : outcome + "&number=" + drafted[0];
    }

    public String keep() {
        String outcome =
                acts.run(() -> books.keepTaskBook(number, form.draft(getBook().year())), "programme.book.kept", HERE);
        return outcome == null ? null : outcome + "&number=" + number;
    }

    public String issue() {
        String outcome = acts.run(
                () -> {
                    books.keepTaskBook(number, form.draft(getBook().year()));
                    books.issueTaskBook(number);
                },
                "programme.book.issued",
                "/programme/task-book.xhtml");
        return outcome == null ? null : outcome + "&number=" + number;
    }

    /** The bases to choose from. */
    public List<DesignatedBase> getBases() {
        return designations.bases();
    }

    public TaskBookRow getBook() {
        if (book == null && number != null) {
            book = books.taskBook(number).book();
        }
        return book;
    }

    public TaskBookForm getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
