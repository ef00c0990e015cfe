package org.peiji.programme.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.programme.Quantity;
import org.peiji.programme.TrainingCell;

/**
 * 任务书: what the ministry asks of a base in a year. It has editions; an issued edition is never changed, another one
 * takes its place.
 */
@Entity
@Table(name = "prg_task_book")
public class TaskBook {

    @Id
    private String number;

    @Version
    private int version;

    private String organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "organisation_name_en")
    private String organisationNameEn;

    private String province;

    @Column(name = "book_year")
    private int year;

    private int edition;

    @Enumerated(EnumType.STRING)
    private TaskBookState state;

    @Column(name = "out_of_province_share")
    private int outOfProvinceShare;

    @Column(name = "priority_share")
    private int priorityShare;

    private String remark;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @OneToMany(mappedBy = "book", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    private List<TaskLine> lines = new ArrayList<>();

    protected TaskBook() {}

    /** The first edition of a year, with nothing in it. */
    public static TaskBook draft(String number, OrganisationSummary base, int year, String by) {
        TaskBook book = new TaskBook();
        book.number = number;
        book.organisation = base.code();
        book.organisationName = base.nameZh();
        book.organisationNameEn = base.nameEn();
        book.province = base.authorityCode();
        book.year = year;
        book.edition = 1;
        book.state = TaskBookState.DRAFT;
        book.draftedBy = by;
        return book;
    }

    /** The next edition, as a draft that says what this one says. */
    public TaskBook next(String itsNumber, OrganisationSummary base, String by) {
        require(TaskBookState.ISSUED);
        TaskBook book = draft(itsNumber, base, year, by);
        book.edition = edition + 1;
        book.outOfProvinceShare = outOfProvinceShare;
        book.priorityShare = priorityShare;
        book.remark = remark;
        lines.forEach(line -> book.put(line.cell(), line.target()));
        return book;
    }

    /** Takes over what the ministry writes; the draft must have been checked. */
    public void follow(TaskBookDraft draft) {
        require(TaskBookState.DRAFT);
        outOfProvinceShare = draft.outOfProvinceShare();
        priorityShare = draft.priorityShare();
        remark = draft.remark() == null || draft.remark().isBlank()
                ? null
                : draft.remark().strip();
        lines.removeIf(line -> !draft.targets().containsKey(line.cell()));
        draft.targets().forEach(this::put);
    }

    private void put(TrainingCell cell, Quantity target) {
        lines.stream()
                .filter(line -> line.isOf(cell))
                .findFirst()
                .ifPresentOrElse(
                        line -> line.ask(target),
                        () -> lines.add(new TaskLine(this, cell.category(), cell.level(), target)));
    }

    public void issue(String by, Instant at) {
        require(TaskBookState.DRAFT);
        if (lines.isEmpty()) {
            throw new Refusal("programme.refusal.emptyBook");
        }
        issuedBy = by;
        issuedAt = at;
        state = TaskBookState.ISSUED;
    }

    /** Another edition has been issued. */
    public void supersede() {
        require(TaskBookState.ISSUED);
        state = TaskBookState.SUPERSEDED;
    }

    private void require(TaskBookState expected) {
        if (state != expected) {
            throw new Conflict("programme.refusal.bookState", state);
        }
    }

    public String number() {
        return number;
    }

    public String organisation() {
        return organisation;
    }

    public String organisationName() {
        return organisationName;
    }

    public String organisationNameEn() {
        return organisationNameEn;
    }

    public String province() {
        return province;
    }

    public int year() {
        return year;
    }

    public int edition() {
        return edition;
    }

    public TaskBookState state() {
        return state;
    }

    public int outOfProvinceShare() {
        return outOfProvinceShare;
    }

    public int priorityShare() {
        return priorityShare;
    }

    public String remark() {
        return remark;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** What is asked in each cell. */
    public Map<TrainingCell, Quantity> targets() {
        Map<TrainingCell, Quantity> targets = new LinkedHashMap<>();
        lines.forEach(line -> targets.put(line.cell(), line.target()));
        return targets;
    }

    public Quantity total() {
        return lines.stream().map(TaskLine::target).reduce(Quantity.NONE, Quantity::plus);
    }
}
