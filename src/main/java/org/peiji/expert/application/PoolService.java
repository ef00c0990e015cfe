package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.expert.domain.Expert;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;

/** 专家库 use cases: who can be asked, where they have worked, what they have declared, how much they have to do. */
@ApplicationScoped
public class PoolService {

    @Inject
    private Experts experts;

    @Requires(Permission.EXPERT_READ_POOL)
    @Transactional
    public List<ExpertRow> page(String search, Slice slice) {
        return experts.page(search, slice);
    }

    @Requires(Permission.EXPERT_READ_POOL)
    @Transactional
    public int count(String search) {
        return experts.count(search);
    }

    @Requires(Permission.EXPERT_READ_POOL)
    @Transactional
    public ExpertView expert(String username) {
        Expert expert = experts.find(username);
        return new ExpertView(
                expert.username(),
                expert.personName(),
                expert.employerName(),
                expert.province(),
                expert.field(),
                expert.mostOpen(),
                experts.load(username),
                expert.isActive(),
                expert.inactiveReason(),
                experts.answers(username),
                experts.sealed(username),
                experts.employments(username),
                experts.ties(username),
                experts.changes(username));
    }
}
