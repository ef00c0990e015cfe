package org.peiji.assessment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.assessment.domain.IndicatorTree;
import org.peiji.platform.seed.InvalidSeed;
import org.peiji.platform.seed.SeedLoader;
import org.peiji.platform.seed.SeedViolation;

/** Loads the versions of the indicator tree. A version that stands already must not be changed by the file. */
@ApplicationScoped
class IndicatorTreeLoader implements SeedLoader {

    private static final int ORDER = 5;

    @Inject
    private IndicatorTrees trees;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String name() {
        return "05-assessment";
    }

    @Override
    @Transactional
    public void load() {
        List<IndicatorTree> read = IndicatorTreeSeed.read(name() + "/indicators.csv");
        for (IndicatorTree tree : read) {
            IndicatorTree stored = trees.find(tree.version());
            if (stored == null) {
                trees.add(tree);
            } else if (!stored.saysTheSameAs(tree)) {
                throw new InvalidSeed(List.of(new SeedViolation(
                        "seeds/" + name() + "/indicators.csv",
                        1,
                        "version",
                        "a published tree is never changed; give " + tree.version() + " another version")));
            }
        }
    }
}
