package org.peiji.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.peiji.programme.application.PlanDraws;

/** 计划余量查询: what the plan leaves to a programme. */
@ApplicationScoped
public class PlanRests {

    @Inject
    private PlanDraws draws;

    /** What is left of the item that a programme draws on; empty outside the plan. */
    public Optional<PlanRest> of(String programme) {
        return draws.rest(programme);
    }
}
