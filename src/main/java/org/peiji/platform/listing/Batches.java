package org.peiji.platform.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.BatchAction.Candidate;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.web.Acts;

/** The batch actions: what the acting person can do with several rows, what would happen, and what did. */
@ApplicationScoped
public class Batches {

    @Inject
    @Any
    private Instance<BatchAction> actions;

    @Inject
    private CurrentActor current;

    /** The actions of a list that the acting person may use. */
    public List<BatchAction> of(Listing<?> listing) {
        return StreamSupport.stream(actions.spliterator(), false)
                .filter(action -> action.listing().equals(listing.name()))
                .filter(action -> action.permission().isGivenTo(current.get().role()))
                .toList();
    }

    /** @throws Missing if there is no such action */
    public BatchAction find(String name) {
        return StreamSupport.stream(actions.spliterator(), false)
                .filter(action -> action.name().equals(name))
                .filter(action -> action.permission().isGivenTo(current.get().role()))
                .findFirst()
                .orElseThrow(() -> new Missing(String.valueOf(name)));
    }

    /** Row by row, whether it can be done; rows that are not there for the person say so. */
    public List<Candidate> preview(BatchAction action, List<String> ids) {
        return ids.stream().map(id -> judged(id, id, () -> action.preview(id))).toList();
    }

    /** Does it for each row that the preview allowed, one transaction a row, and answers what became of each. */
    public List<Candidate> run(BatchAction action, List<Candidate> previewed, String remark) {
        return run(action, previewed, remark, Map.of());
    }

    /** As {@link #run(BatchAction, List, String)}; some rows have words of their own, by their ids. */
    public List<Candidate> run(
            BatchAction action, List<Candidate> previewed, String remark, Map<String, String> ownWords) {
        return previewed.stream()
                .map(row -> row.isAllowed()
                        ? judged(row.id(), row.title(), () -> {
                            action.run(row.id(), words(ownWords.get(row.id()), remark));
                            return row;
                        })
                        : row)
                .toList();
    }

    private static String words(String own, String remark) {
        return own == null || own.isBlank() ? remark : own;
    }

    private static Candidate judged(String id, Object title, Supplier<Candidate> act) {
        try {
            return act.get();
        } catch (RuntimeException e) {
            Refusal refusal = Acts.refusalOf(e);
            if (refusal == null) {
                throw e;
            }
            return new Candidate(id, title, refusal);
        }
    }
}
