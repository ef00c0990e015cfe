package org.peiji.programme.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.designation.DesignationDirectory;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;
import org.peiji.programme.domain.TaskBook;
import org.peiji.programme.domain.TaskBookDraft;
import org.peiji.programme.domain.TaskBookState;

/** 任务书管理: the ministry writes and issues task books; whoever oversees a base reads how far it has come. */
@ApplicationScoped
public class TaskBookService {

    @Inject
    private TaskBooks books;

    @Inject
    private TrainingVariance variance;

    @Inject
    private TaskBookPapers papers;

    @Inject
    private ProgrammeNews news;

    @Inject
    private DesignationDirectory designations;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private CurrentActor current;

    @Inject
    private Scope scope;

    @Inject
    private BusinessClock clock;

    /** Begins the task book of a base for a year and answers its number. */
    @Requires(Permission.PROGRAMME_DRAFT_TASK_BOOK)
    @Transactional
    public String draftTaskBook(String base, Integer year) {
        int thisYear = clock.today().getYear();
        if (year == null || year < thisYear - 1 || year > thisYear + 1) {
            throw new Refusal("programme.refusal.year", String.valueOf(thisYear - 1), String.valueOf(thisYear + 1));
        }
        if (base == null || designations.baseOf(base).isEmpty()) {
            throw new Refusal("programme.refusal.noBase");
        }
        if (!books.editions(base, year).isEmpty()) {
            throw new Conflict("programme.refusal.bookExists", String.valueOf(year));
        }
        TaskBook book = TaskBook.draft(
                numbers.next("TBK"),
                organisations.find(base),
                year,
                current.get().username());
        books.add(book);
        return book.number();
    }

    /** Begins the next edition of a task book that is in force, and answers its number. */
    @Requires(Permission.PROGRAMME_DRAFT_TASK_BOOK)
    @Transactional
    public String reviseTaskBook(String number) {
        TaskBook book = books.get(number);
        if (books.editions(book.organisation(), book.year()).get(0).state() == TaskBookState.DRAFT) {
            throw new Conflict("programme.refusal.bookExists", String.valueOf(book.year()));
        }
        TaskBook next = book.next(
                numbers.next("TBK"),
                organisations.find(book.organisation()),
                current.get().username());
        books.add(next);
        return next.number();
    }

    @Requires(Permission.PROGRAMME_DRAFT_TASK_BOOK)
    @Transactional
    public void keepTaskBook(String number, TaskBookDraft draft) {
        books.get(number).follow(draft.checked());
    }

    /** Puts an edition in force; the earlier one is superseded, with its paper. */
    @Requires(Permission.PROGRAMME_ISSUE_TASK_BOOK)
    @Transactional
    public void issueTaskBook(String number) {
        TaskBook book = books.get(number);
        books.issued(book.organisation(), book.year()).ifPresent(earlier -> {
            earlier.supersede();
            papers.supersede(earlier, book);
        });
        book.issue(current.get().username(), clock.instant());
        papers.issue(book);
        news.issued(book);
    }

    @Requires(Permission.PROGRAMME_READ)
    @Transactional
    public TaskBookView taskBook(String number) {
        TaskBook book = books.get(number);
        scope.require(number, book.organisation(), book.province(), null);
        if (book.state() == TaskBookState.DRAFT && !mayReadDrafts()) {
            throw new Missing(number);
        }
        return new TaskBookView(
                TaskBookRow.of(book),
                book.targets(),
                variance.of(new PlanQuery(book.organisation(), null, null, book.year(), null)).stream()
                        .filter(line -> !line.isEmpty())
                        .toList(),
                books.editions(book.organisation(), book.year()).stream()
                        .filter(each -> each.state() != TaskBookState.DRAFT || mayReadDrafts())
                        .map(TaskBookRow::of)
                        .toList());
    }

    /** The training system of a year within the reader's scope: every cell, empty or not. */
    @Requires(Permission.PROGRAMME_READ)
    @Transactional
    public List<VarianceLine> trainingSystem(int year, String base) {
        return variance.of(new PlanQuery(scope.organisation(), scope.province(), base, year, null));
    }

    @Requires(Permission.PROGRAMME_READ)
    @Transactional
    public List<TaskBookRow> page(TaskBookState state, String search, Slice slice) {
        return books.page(scope.organisation(), scope.province(), state, search, mayReadDrafts(), slice).stream()
                .map(TaskBookRow::of)
                .toList();
    }

    @Requires(Permission.PROGRAMME_READ)
    @Transactional
    public int count(TaskBookState state, String search) {
        return books.count(scope.organisation(), scope.province(), state, search, mayReadDrafts());
    }

    /** A page of the lines of the books that are in force. */
    @Requires(Permission.PROGRAMME_READ)
    @Transactional
    public List<TaskLineRow> lines(PlanQuery query, Slice slice) {
        return books.lines(inScope(query), slice).stream().map(TaskLineRow::of).toList();
    }

    @Requires(Permission.PROGRAMME_READ)
    @Transactional
    public int countLines(PlanQuery query) {
        return books.countLines(inScope(query));
    }

    private PlanQuery inScope(PlanQuery query) {
        return new PlanQuery(scope.organisation(), scope.province(), query.base(), query.year(), query.cell());
    }

    private boolean mayReadDrafts() {
        return Permission.PROGRAMME_DRAFT_TASK_BOOK.isGivenTo(current.get().role());
    }
}
