package org.peiji.programme.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peiji.platform.api.Cacheable;
import org.peiji.platform.api.PageQuery;
import org.peiji.programme.ProgrammeDirectory;
import org.peiji.programme.ProgrammeKind;
import org.peiji.programme.ProgrammeSummary;

/** 培训项目 in the open interface: the approved programmes, for everybody. */
@ApplicationScoped
@Path("/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
public class ProgrammeResource {

    @Inject
    private ProgrammeDirectory programmes;

    @GET
    @PermitAll
    @Operation(operationId = "listProgrammes", summary = "The approved programmes of all bases, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; its neighbours stand in Link, the number of all in X-Total-Count",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Programme.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed")
    public Response list(
            @Parameter(description = "Part of a title, a number or the name of a base.") @QueryParam("search")
                    String search,
            @BeanParam PageQuery page,
            @Context UriInfo address,
            @Context Request request) {
        String text = search == null || search.isBlank() ? null : search.strip();
        return Cacheable.of(
                request,
                page.answer(
                                address,
                                () -> programmes.countApproved(text),
                                (first, size) -> programmes.approved(text, first, size).stream()
                                        .map(Programme::of)
                                        .toList())
                        .build());
    }

    /**
     * 培训项目 as other systems see it.
     *
     * @param hours class hours of 45 minutes
     */
    @Schema(name = "Programme")
    public record Programme(
            String number,
            String title,
            String titleEn,
            String base,
            String baseName,
            String baseNameEn,
            ProgrammeKind kind,
            List<String> categories,
            String level,
            int year,
            int hours) {

        static Programme of(ProgrammeSummary programme) {
            return new Programme(
                    programme.number(),
                    programme.title(),
                    programme.titleEn(),
                    programme.organisation(),
                    programme.organisationName(),
                    programme.organisationNameEn(),
                    programme.kind(),
                    programme.categories().stream().sorted().toList(),
                    programme.level(),
                    programme.year(),
                    programme.plannedHours());
        }
    }
}
