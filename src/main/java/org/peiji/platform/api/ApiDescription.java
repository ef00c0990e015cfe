package org.peiji.platform.api;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Says of every operation how it is refused, so that no resource has to repeat it. Scopes of a bearer token have no place
 * in the standard: they stand in the description, and for machines as {@code x-scope}.
 */
public class ApiDescription implements OASFilter {

    static final String SCOPE = "x-scope";

    @Override
    public Operation filterOperation(Operation operation) {
        refusals(operation, List.of("400", "404", "406", "429", "500"));
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            String scope = operation
                    .getSecurity()
                    .get(0)
                    .getScheme(ApiApplication.TOKEN)
                    .get(0);
            operation.setSecurity(
                    List.of(OASFactory.createSecurityRequirement().addScheme(ApiApplication.TOKEN, List.of())));
            operation.setDescription("Scope: " + scope);
            operation.addExtension(SCOPE, scope);
            refusals(operation, List.of("401", "403"));
        }
        if (operation.getRequestBody() != null) {
            refusals(operation, List.of("409", "413", "415", "422"));
        }
        return operation;
    }

    private static void refusals(Operation operation, List<String> statuses) {
        statuses.forEach(status -> operation
                .getResponses()
                .addAPIResponse(status, OASFactory.createAPIResponse().ref("Problem")));
    }
}
