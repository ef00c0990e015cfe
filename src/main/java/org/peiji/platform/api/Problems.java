package org.peiji.platform.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.MaskedFault;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.failure.Refusals;
import org.peiji.platform.web.Texts;

/** Puts refusals and faults into problems: the product's own words, never a trace. */
@ApplicationScoped
public class Problems {

    static final int REFUSED = 422;
    static final int TOO_LARGE = 413;
    public static final int TOO_MANY = 429;

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    private static final Map<Integer, String> KINDS = Map.ofEntries(
            Map.entry(400, "malformed"),
            Map.entry(401, "unauthorised"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "missing"),
            Map.entry(405, "method"),
            Map.entry(406, "representation"),
            Map.entry(409, "conflict"),
            Map.entry(TOO_LARGE, "tooLarge"),
            Map.entry(415, "mediaType"),
            Map.entry(REFUSED, "refused"),
            Map.entry(TOO_MANY, "tooMany"),
            Map.entry(500, "fault"));

    @Inject
    private Texts texts;

    protected Problems() {}

    Problems(Texts texts) {
        this.texts = texts;
    }

    /** What is to be said of something that was thrown. */
    public Problem of(Throwable thrown, String instance) {
        Refusal refusal = refusalIn(thrown);
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return refusal == null
                    ? of(web.getResponse().getStatus(), instance)
                    : of(web.getResponse().getStatus(), refusal, instance);
        }
        return refusal == null ? fault(thrown, instance) : of(status(refusal), refusal, instance);
    }

    /** A problem that its status says enough about. */
    public Problem of(int status, String instance) {
        String kind = KINDS.getOrDefault(status, "malformed");
        return problem(status, kind, texts.get("api.problem." + kind + ".detail"), instance, null, null);
    }

    public Problem of(int status, Refusal refusal, String instance) {
        List<Problem.Error> errors = refusal instanceof Refusals several
                ? several.faults().stream()
                        .map(fault ->
                                new Problem.Error(fault.field(), fault.refusal().key(), texts.refusal(fault.refusal())))
                        .toList()
                : null;
        String detail = errors == null ? texts.refusal(refusal) : texts.of("api.problem.errors", errors.size());
        String kind = KINDS.getOrDefault(status, "malformed");
        return problem(status, kind, detail, instance, null, errors);
    }

    private Problem fault(Throwable thrown, String instance) {
        String incident = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.log(Level.SEVERE, "Incident " + incident + " at " + instance, MaskedFault.of(thrown));
        return problem(500, "fault", texts.get("api.problem.fault.detail"), instance, incident, null);
    }

    private Problem problem(
            int status, String kind, String detail, String instance, String incident, List<Problem.Error> errors) {
        return new Problem(
                "urn:peiji:problem:" + kind,
                texts.get("api.problem." + kind),
                status,
                detail,
                instance,
                incident,
                errors);
    }

    /** Answers with a problem where there is no resource. */
    public static void send(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(JsonRecords.write(problem).toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The same as an answer, with what the kind of problem asks for in its head. */
    static Response answer(Problem problem, Throwable thrown) {
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (thrown instanceof NotAllowedException wrong) {
            answer.header("Allow", wrong.getResponse().getHeaderString("Allow"));
        }
        return answer.build();
    }

    private static int status(Refusal refusal) {
        if (refusal instanceof Forbidden) {
            return 403;
        }
        if (refusal instanceof Missing) {
            return 404;
        }
        return refusal instanceof Conflict ? 409 : REFUSED;
    }

    private static Refusal refusalIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }
}
