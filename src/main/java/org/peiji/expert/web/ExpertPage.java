package org.peiji.expert.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.peiji.expert.application.ExpertStanding;
import org.peiji.expert.application.ExpertView;
import org.peiji.expert.application.PoolService;
import org.peiji.expert.domain.ExpertChange;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Texts;

/** 评审专家 page: where an expert works and has worked, and what he or she has declared. */
@Named
@RequestScoped
public class ExpertPage {

    @Inject
    private PoolService pool;

    @Inject
    private CurrentActor current;

    @Inject
    private Texts texts;

    private String username;
    private ExpertView expert;

    public void open() {
        expert = pool.expert(username);
    }

    /** True if the reader keeps the pool. */
    public boolean isKeeping() {
        return Permission.EXPERT_KEEP_POOL.isGivenTo(current.get().role());
    }

    /** What stood there, in words. */
    public String words(ExpertChange change, String kept) {
        if (kept.isEmpty()) {
            return "—";
        }
        return change.attribute() != ExpertChange.Attribute.MEMBERSHIP
                ? kept
                : Stream.of(ExpertStanding.values())
                        .filter(standing -> standing.name().equals(kept))
                        .findFirst()
                        .map(texts::label)
                        .orElse(kept);
    }

    public ExpertView getExpert() {
        return expert;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }
}
