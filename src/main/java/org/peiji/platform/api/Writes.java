package org.peiji.platform.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.peiji.platform.Startup;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.work.BackgroundWork;

/**
 * 写入: every write of the interface is done once for its Idempotency-Key, however often it is sent. The same request gets
 * the same answer for a day, another one under the same key is refused, and so is one while the first is still at work.
 * What is refused by a rule is not kept: it may be sent again under the same key.
 */
@ApplicationScoped
public class Writes {

    public static final String KEY = "Idempotency-Key";

    private static final int LONGEST_KEY = 100;

    private final Set<String> atWork = ConcurrentHashMap.newKeySet();

    @Inject
    private KeptAnswers answers;

    @Inject
    private Caller caller;

    @Inject
    private BackgroundWork cleaning;

    void begin(@Observes Startup.Ready ready) {
        cleaning.begin(answers::clean);
    }

    /**
     * Does it, or says again what it was answered with.
     *
     * @param operation names the write; the same key may not serve two
     * @param act runs in the transaction that keeps its answer
     * @throws BadRequestException without a key
     * @throws Conflict while the same is still at work
     * @throws Refusal if the key came with another request before
     */
    public Response once(String key, String operation, Record request, Supplier<Done> act) {
        if (key == null || !key.matches("[\\x21-\\x7e]{1," + LONGEST_KEY + "}")) {
            throw new BadRequestException(new Refusal("api.refusal.key", LONGEST_KEY));
        }
        if (request == null) {
            throw new BadRequestException(new Refusal("api.refusal.json", 1L, 1L));
        }
        String id = TokenSecret.sha256(caller.token() + " " + key);
        if (!atWork.add(id)) {
            throw new Conflict("api.refusal.atWork");
        }
        try {
            String hash = TokenSecret.sha256(operation + " " + JsonRecords.write(request));
            KeptAnswers.Said said = answers.say(id, hash, operation, act);
            return Response.status(Response.Status.CREATED)
                    .header("Location", said.location())
                    .type(MediaType.APPLICATION_JSON)
                    .header("Idempotency-Replayed", said.again() ? "true" : null)
                    .entity(said.body())
                    .build();
        } catch (RuntimeException e) {
            throw isTaken(e) ? new Conflict("api.refusal.atWork") : e;
        } finally {
            atWork.remove(id);
        }
    }

    /** On another server, the same key was faster by a moment. */
    private static boolean isTaken(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof PersistenceException
                    && String.valueOf(cause.getMessage())
                            .toLowerCase(java.util.Locale.ROOT)
                            .contains("sec_kept_answer")) {
                return true;
            }
        }
        return false;
    }

    /**
     * What came about.
     *
     * @param subject its number
     * @param location its address
     * @param body what is said of it
     */
    public record Done(String subject, String location, Record body) {}
}
