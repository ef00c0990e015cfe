package org.peiji.platform.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.peiji.platform.failure.Refusal;

/**
 * Asks each operation for what it needs: open to everybody ({@code @PermitAll}), or a scope, which its
 * {@code @SecurityRequirement} names, so that the description of the interface cannot say anything else.
 */
@Provider
@ApplicationScoped
public class ScopeFilter implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceMethod() == null || resource.getResourceMethod().isAnnotationPresent(PermitAll.class)) {
            return;
        }
        String path = request.getUriInfo().getRequestUri().getPath();
        if (!caller.isKnown()) {
            request.abortWith(
                    refuse(problems.of(401, new Refusal("api.refusal.noToken"), path), challenge(null, null)));
            return;
        }
        ApiScope scope = ApiScope.of(resource.getResourceMethod()
                .getAnnotation(SecurityRequirement.class)
                .scopes()[0]);
        if (!caller.may(scope)) {
            request.abortWith(refuse(
                    problems.of(403, new Refusal("api.refusal.scope", scope.code()), path),
                    challenge("insufficient_scope", scope)));
        }
    }

    private static Response refuse(Problem problem, String challenge) {
        return Response.fromResponse(Problems.answer(problem, null))
                .header("WWW-Authenticate", challenge)
                .build();
    }

    /** As RFC 6750 has it. */
    static String challenge(String error, ApiScope scope) {
        return "Bearer realm=\"peiji\""
                + (error == null ? "" : ", error=\"" + error + "\"")
                + (scope == null ? "" : ", scope=\"" + scope.code() + "\"");
    }
}
