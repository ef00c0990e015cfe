package org.peiji.programme.application;

import java.time.Instant;
import org.peiji.programme.Quantity;
import org.peiji.programme.domain.TaskBook;
import org.peiji.programme.domain.TaskBookState;

/** A task book as lists and pages show it. */
public record TaskBookRow(
        String number,
        String organisation,
        String organisationName,
        String organisationNameEn,
        int year,
        int edition,
        TaskBookState state,
        Quantity total,
        int outOfProvinceShare,
        int priorityShare,
        String remark,
        Instant issuedAt) {

    static TaskBookRow of(TaskBook book) {
        return new TaskBookRow(
                book.number(),
                book.organisation(),
                book.organisationName(),
                book.organisationNameEn(),
                book.year(),
                book.edition(),
                book.state(),
                book.total(),
                book.outOfProvinceShare(),
                book.priorityShare(),
                book.remark(),
                book.issuedAt());
    }
}
