package org.peiji.platform.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** 开放接口: what school and provincial systems may ask and do. Resources stand with their features. */
@ApplicationPath(ApiApplication.PATH)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Peiji",
                        version = "1",
                        description =
                                "Programmes, cohorts, enrolments and designated bases of the national network of principal-training bases."),
        components =
                @Components(
                        schemas = @Schema(name = "Problem", implementation = Problem.class),
                        responses =
                                @APIResponse(
                                        name = "Problem",
                                        description = "Why it was not done",
                                        content =
                                                @Content(
                                                        mediaType = Problem.MEDIA_TYPE,
                                                        schema = @Schema(ref = "Problem")))))
@SecurityScheme(
        securitySchemeName = ApiApplication.TOKEN,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description =
                "An access token that an administrator of the organisation has issued. Its scopes say what it is for.")
public class ApiApplication extends Application {

    public static final String PATH = "/api/v1";

    /** Name of the security scheme. */
    public static final String TOKEN = "token";
}
