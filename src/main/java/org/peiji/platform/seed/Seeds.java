package org.peiji.platform.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;

/** All seed loaders of the product, each feature's after those it builds on. */
@ApplicationScoped
public class Seeds {

    private static final Logger LOG = Logger.getLogger(Seeds.class.getName());

    private Iterable<SeedLoader> loaders = List.of();

    protected Seeds() {}

    @Inject
    public Seeds(Instance<SeedLoader> loaders) {
        this((Iterable<SeedLoader>) loaders);
    }

    Seeds(Iterable<SeedLoader> loaders) {
        this.loaders = loaders;
    }

    /**
     * Runs every loader, in order. A loader that fails stops the run; what stood before it is loaded.
     *
     * @throws InvalidSeed if a file breaks a rule
     */
    public void loadAll() {
        StreamSupport.stream(loaders.spliterator(), false)
                .sorted(Comparator.comparingInt(SeedLoader::order).thenComparing(SeedLoader::name))
                .forEach(loader -> {
                    loader.load();
                    LOG.info(() -> "Seeds in place: " + loader.name());
                });
    }
}
