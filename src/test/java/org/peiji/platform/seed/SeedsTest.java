package org.peiji.platform.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeedsTest {

    private final List<String> loaded = new ArrayList<>();

    private SeedLoader loader(int order, String name) {
        return new SeedLoader() {
            @Override
            public int order() {
                return order;
            }

            @Override
            public String name() {
                return name;
            }

            @Override
            public void load() {
                if (name.startsWith("bad")) {
                    throw new InvalidSeed(List.of(new SeedViolation(name, 1, "", "is bad")));
                }
                loaded.add(name);
            }
        };
    }

    @Test
    void loadsEachFolderAfterThoseItBuildsOn() {
        new Seeds(List.of(loader(9, "demo"), loader(2, "organisation"), loader(1, "calendar"))).loadAll();

        assertThat(loaded).containsExactly("calendar", "organisation", "demo");
    }

    @Test
    void stopsAtTheFirstFolderThatIsRefused() {
        Seeds seeds = new Seeds(List.of(loader(1, "calendar"), loader(2, "bad"), loader(3, "demo")));

        assertThatThrownBy(seeds::loadAll).isInstanceOf(InvalidSeed.class);
        assertThat(loaded).containsExactly("calendar");
    }
}
