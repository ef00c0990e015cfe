package org.peiji.worklist.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peiji.platform.web.Texts;
import org.peiji.worklist.Box;
import org.peiji.worklist.Worklist;

/** The counters above the worklist, which are also its first filter. */
@Named
@ApplicationScoped
public class WorklistCounters {

    @Inject
    private Worklist worklist;

    @Inject
    private Texts texts;

    /** All boxes; the one that is shown is marked. */
    public List<Counter> of(Box shown) {
        Map<Box, Integer> sums = worklist.counters();
        return Stream.of(Box.values())
                .map(each -> new Counter(
                        "/worklist/worklist.xhtml?box=" + each,
                        texts.label(each),
                        words(sums.get(each)),
                        sums.get(each) > 0 ? tone(each) : "",
                        each == shown))
                .toList();
    }

    /** Beyond the most, the most and a plus. */
    private String words(int count) {
        return count > Worklist.MOST ? texts.of("worklist.most", String.valueOf(Worklist.MOST)) : String.valueOf(count);
    }

    private static String tone(Box box) {
        return switch (box) {
            case OVERDUE -> "over";
            case SOON -> "soon";
            default -> "";
        };
    }

    /** One counter; the tone is over, soon or empty. */
    public record Counter(String href, String label, String count, String tone, boolean current) {}
}
