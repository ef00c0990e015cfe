package org.peiji.platform.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 问题说明: why a request was not done, as RFC 9457 has it.
 *
 * @param type names the kind of problem
 * @param title the kind in words
 * @param detail what is the matter this time
 * @param instance address that was asked for
 * @param incident number under which a fault stands in the log; null of anything else
 * @param errors every field and rule that stands against it; null where there are none
 */
@Schema(name = "Problem", description = "Why a request was not done (RFC 9457), in the language of Accept-Language.")
public record Problem(
        @Schema(examples = "urn:peiji:problem:refused") String type,
        String title,
        int status,
        String detail,
        String instance,
        String incident,
        List<Error> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One of them.
     *
     * @param field name of the field
     * @param rule key of the rule, the same in every language
     */
    @Schema(name = "ProblemError")
    public record Error(String field, String rule, String detail) {}
}
