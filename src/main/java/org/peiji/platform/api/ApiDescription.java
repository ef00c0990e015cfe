package org.peiji.platform.api;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says of every operation how it is refused, so that no resource has to repeat it. */
public class ApiDescription implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        refusals(operation, List.of("400", "404", "406", "429", "500"));
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            refusals(operation, List.of("401", "403"));
        }
        if (operation.getRequestBody() != null) {
            refusals(operation, List.of("409", "413", "415", "422"));
        }
        return operation;
    }

    private static void refusals(Operation operation, List<String> statuses) {
        statuses.forEach(status -> operation.getResponses().addAPIResponse(status, problem()));
    }

    private static APIResponse problem() {
        return OASFactory.createAPIResponse()
                .description("Problem")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
    }
}
