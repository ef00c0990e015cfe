package org.peiji.programme.application;

import org.peiji.programme.Quantity;
import org.peiji.programme.TrainingCell;
import org.peiji.programme.domain.TaskLine;

/** A line of a task book that is in force, as the list of lines shows it. */
public record TaskLineRow(
        String book, String organisationName, String organisationNameEn, TrainingCell cell, Quantity target) {

    static TaskLineRow of(TaskLine line) {
        return new TaskLineRow(
                line.book().number(),
                line.book().organisationName(),
                line.book().organisationNameEn(),
                line.cell(),
                line.target());
    }
}
