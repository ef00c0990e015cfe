package org.peiji.enrolment.web;

import java.util.List;
import org.peiji.enrolment.PlaceLedger;
import org.peiji.platform.web.Texts;

/** Where the places are, as {@code pj:meter} shows it: one pattern a meaning on every page. */
final class LedgerParts {

    private LedgerParts() {}

    static List<Part> of(Texts texts, PlaceLedger places) {
        return List.of(
                new Part(texts.get("enrolment.places.confirmed"), places.confirmed(), "solid"),
                new Part(texts.get("enrolment.places.offered"), places.offered(), "hatched"),
                new Part(texts.get("enrolment.places.free"), places.free(), "open"));
    }

    /** One share. */
    public record Part(String label, int count, String tone) {}
}
