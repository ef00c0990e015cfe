package org.peiji.enrolment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peiji.enrolment.application.NominationQueries;
import org.peiji.enrolment.application.NominationService;
import org.peiji.platform.api.ApiApplication;
import org.peiji.platform.api.ApiScope;
import org.peiji.platform.api.Writes;
import org.peiji.platform.web.Texts;

/** 学校推荐 in the open interface: a school hands in its ranked list; its head confirms it on the page. */
@ApplicationScoped
@Path("/nominations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Nominations")
public class NominationResource {

    @Inject
    private NominationService service;

    @Inject
    private NominationQueries nominations;

    @Inject
    private Writes writes;

    @Inject
    private Texts texts;

    @GET
    @Path("/{number}")
    @SecurityRequirement(name = ApiApplication.TOKEN, scopes = ApiScope.Code.NOMINATION_READ)
    @Operation(operationId = "readNominations", summary = "Where a list of the caller's school stands")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(implementation = NominationStatus.class)))
    public Response read(@PathParam("number") String number) {
        return Response.ok(status(number)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = ApiApplication.TOKEN, scopes = ApiScope.Code.NOMINATION_WRITE)
    @Operation(
            operationId = "submitNominations",
            summary = "Hands the ranked list of the caller's school for a cohort to its head")
    @APIResponse(
            responseCode = "201",
            description = "Handed in; Location says where it stands",
            content = @Content(schema = @Schema(implementation = NominationStatus.class)))
    public Response submit(
            @Parameter(required = true, description = "The same key and body get the same answer for a day.")
                    @HeaderParam(Writes.KEY)
                    String key,
            NominationSubmission submission) {
        return writes.once(key, "submitNominations", submission, () -> {
            String number = CohortField.told(() ->
                    service.nominate(String.valueOf(submission.cohort()), submission.people(), submission.places()));
            return new Writes.Done(number, ApiApplication.PATH + "/nominations/" + number, status(number));
        });
    }

    private NominationStatus status(String number) {
        return NominationStatus.of(nominations.list(number), texts);
    }
}
