package org.peiji.enrolment.web;

import java.util.function.Supplier;
import org.peiji.platform.failure.Faults;
import org.peiji.platform.failure.Missing;

/** A cohort that is not there is a fault of the request's body, where it is named, and not of the address. */
final class CohortField {

    private CohortField() {}

    static String told(Supplier<String> act) {
        try {
            return act.get();
        } catch (Missing missing) {
            Faults faults = new Faults("enrolment");
            faults.unless(false, "cohort", missing.key(), missing.parameters());
            faults.refuse();
            throw missing;
        }
    }
}
