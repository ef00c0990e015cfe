package org.peiji.designation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.peiji.designation.application.EvidenceLine;
import org.peiji.designation.domain.EvidenceDemand;
import org.peiji.platform.web.Texts;

/** Puts what a round asks for into words: {@code #{requirementWords.limits(demand)}}. */
@Named
@ApplicationScoped
public class RequirementWords {

    @Inject
    private Texts texts;

    /** How many files, pages and megabytes. */
    public String limits(EvidenceDemand demand) {
        List<String> words = new ArrayList<>();
        words.add(texts.of(
                demand.leastFiles() == 0 ? "designation.demand.optional" : "designation.demand.leastFiles",
                demand.leastFiles()));
        if (demand.mostPages() > 0) {
            words.add(texts.of("designation.demand.mostPages", demand.mostPages()));
        }
        if (demand.mostMegabytes() > 0) {
            words.add(texts.of("designation.demand.mostMegabytes", demand.mostMegabytes()));
        }
        return String.join(texts.get("designation.demand.comma"), words);
    }

    /** How far a college has come with a kind. */
    public String standing(EvidenceLine line) {
        return texts.of("designation.demand.standing", line.files().size(), line.pages());
    }
}
