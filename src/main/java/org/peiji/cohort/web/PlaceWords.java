package org.peiji.cohort.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peiji.cohort.Earmark;
import org.peiji.cohort.PlaceLedger;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.ProvinceNames;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Texts;

/** Places in words, and as shares of {@code pj:meter}: one pattern a meaning on every page. */
@Named
@ApplicationScoped
public class PlaceWords {

    @Inject
    private CurrentActor current;

    @Inject
    private Texts texts;

    @Inject
    private ProvinceNames provinces;

    @Inject
    private OrganisationDirectory organisations;

    /** The shares of the meter, in the order of the sum. */
    public List<Part> parts(PlaceLedger places) {
        return Stream.of(
                        new Part(texts.get("cohort.places.confirmed"), places.confirmed(), "solid"),
                        new Part(texts.get("cohort.places.held"), places.held(), "soft"),
                        new Part(texts.get("cohort.places.offered"), places.offered(), "hatched"),
                        new Part(texts.get("cohort.places.free"), places.free(), "open"))
                .filter(part -> part.count() > 0 || !part.tone().equals("soft"))
                .toList();
    }

    /** The sum as one sentence, for who does not see the meter. */
    public String sum(PlaceLedger places) {
        return texts.of(
                "cohort.places.words",
                places.capacity(),
                places.confirmed(),
                places.held(),
                places.offered(),
                places.free(),
                places.waiting());
    }

    /** What a figure opens: those who hold or want the places, or, for who may not read of persons, the book of places. */
    public String rows(String cohort, String state) {
        return Permission.ENROLMENT_READ.isGivenTo(current.get().role())
                ? "/enrolment/enrolments.xhtml?cohort=" + cohort + "&state=" + state
                : "/cohort/place-history.xhtml?cohort=" + cohort;
    }

    /** Whom a bucket is for. */
    public String earmark(Earmark earmark) {
        if (earmark == null) {
            return texts.get("cohort.bucket.none");
        }
        if (earmark.isCommon()) {
            return texts.get("cohort.bucket.common");
        }
        return Stream.of(
                        earmark.province() == null ? null : pick(provinces.of(earmark.province())),
                        earmark.city(),
                        earmark.school() == null
                                ? null
                                : texts.organisation(
                                        organisations.find(earmark.school()).nameZh()),
                        earmark.group() == null ? null : texts.label(earmark.group()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(texts.get("cohort.bucket.join")));
    }

    private String pick(Bilingual name) {
        return texts.pick(name.zh(), name.en());
    }

    /** One share. */
    public record Part(String label, int count, String tone) {}
}
