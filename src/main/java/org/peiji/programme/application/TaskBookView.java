package org.peiji.programme.application;

import java.util.List;
import java.util.Map;
import org.peiji.programme.Quantity;
import org.peiji.programme.TrainingCell;

/**
 * A task book with how far it has come.
 *
 * @param targets what this edition asks in each cell
 * @param lines the cells of the training system with something in them, as they are now; of an edition that is in
 *     force
 * @param editions every edition of the year that the reader may see, latest first
 */
public record TaskBookView(
        TaskBookRow book, Map<TrainingCell, Quantity> targets, List<VarianceLine> lines, List<TaskBookRow> editions) {}
