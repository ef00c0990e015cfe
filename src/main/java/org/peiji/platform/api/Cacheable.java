package org.peiji.platform.api;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;

/** Open answers bear a tag of what they say; who has the same already gets no body. */
public final class Cacheable {

    private static final int SECONDS = 60;

    private Cacheable() {}

    /** @param answer what would be said without a cache */
    public static Response of(Request request, Response answer) {
        String said = answer.getEntity() == null
                ? ""
                : JsonRecords.write(answer.getEntity()).toString();
        String links = answer.getLinks().stream().map(String::valueOf).sorted().collect(Collectors.joining(" "));
        EntityTag tag = new EntityTag(TokenSecret.sha256(said + links + answer.getHeaderString("X-Total-Count"))
                .substring(0, 32));
        CacheControl keeping = new CacheControl();
        keeping.setPrivate(false);
        keeping.setMaxAge(SECONDS);
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        return (same == null ? Response.fromResponse(answer) : same)
                .tag(tag)
                .cacheControl(keeping)
                .build();
    }
}
