package org.peiji.programme.web;

import java.util.List;
import org.peiji.programme.Quantity;
import org.peiji.programme.application.VarianceLine;

/** One category of the training system. */
public record TieredRow(String name, List<Field> fields) {

    /** One cell; shade is a class of the sheet. */
    public record Field(VarianceLine line, int count, String shade) {

        public Quantity size() {
            return line.planned().isNone() ? line.target() : line.planned();
        }
    }
}
