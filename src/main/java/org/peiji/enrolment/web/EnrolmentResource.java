package org.peiji.enrolment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.enrolment.application.EnrolmentExtract;
import org.peiji.enrolment.application.EnrolmentListing;
import org.peiji.enrolment.application.EnrolmentQueries;
import org.peiji.enrolment.application.EnrolmentRow;
import org.peiji.enrolment.application.EnrolmentView;
import org.peiji.enrolment.application.TraineeEnrolmentService;
import org.peiji.platform.api.ApiApplication;
import org.peiji.platform.api.ApiScope;
import org.peiji.platform.api.PageQuery;
import org.peiji.platform.api.Writes;
import org.peiji.platform.failure.Faults;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.web.Texts;

/** 报名 in the open interface: those within the reach of the token's account; a trainee submits the own one. */
@ApplicationScoped
@Path("/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class EnrolmentResource {

    @Inject
    private EnrolmentExtract extract;

    @Inject
    private EnrolmentListing listing;

    @Inject
    private EnrolmentQueries enrolments;

    @Inject
    private TraineeEnrolmentService service;

    @Inject
    private StatusWords words;

    @Inject
    private Writes writes;

    @Inject
    private Texts texts;

    @GET
    @SecurityRequirement(name = ApiApplication.TOKEN, scopes = ApiScope.Code.ENROLMENT_READ)
    @Operation(operationId = "listEnrolments", summary = "The enrolments of the caller's organisation, latest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; its neighbours stand in Link, the number of all in X-Total-Count",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = EnrolmentEntry.class)))
    public Response list(
            @Parameter(schema = @Schema(implementation = EnrolmentState.class)) @QueryParam("state") String state,
            @Parameter(description = "Number of the cohort.") @QueryParam("cohort") String cohort,
            @Parameter(description = "A column, with a minus in front if it falls: number, school, cohort, state ….")
                    @QueryParam("sort")
                    String sort,
            @BeanParam PageQuery page,
            @Context UriInfo address) {
        ListQuery query = query(state, cohort, sort);
        return page.answer(
                        address,
                        () -> extract.count(query),
                        (first, size) -> extract.page(query, first, size).stream()
                                .map(this::entry)
                                .toList())
                .build();
    }

    @GET
    @Path("/{number}")
    @SecurityRequirement(name = ApiApplication.TOKEN, scopes = ApiScope.Code.ENROLMENT_READ)
    @Operation(operationId = "readEnrolment", summary = "Where one enrolment stands, and what comes next")
    @APIResponse(
            responseCode = "200",
            description = "The enrolment",
            content = @Content(schema = @Schema(implementation = EnrolmentStatus.class)))
    public Response read(@PathParam("number") String number) {
        return Response.ok(status(number)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = ApiApplication.TOKEN, scopes = ApiScope.Code.ENROLMENT_WRITE)
    @Operation(operationId = "submitEnrolment", summary = "Submits the enrolment of the trainee whose token it is")
    @APIResponse(
            responseCode = "201",
            description = "Submitted; Location says where it stands",
            content = @Content(schema = @Schema(implementation = EnrolmentStatus.class)))
    public Response submit(
            @Parameter(required = true, description = "The same key and body get the same answer for a day.")
                    @HeaderParam(Writes.KEY)
                    String key,
            EnrolmentSubmission submission) {
        return writes.once(key, "submitEnrolment", submission, () -> {
            String number = CohortField.told(() -> service.submitEnrolment(
                    String.valueOf(submission.cohort()), submission.form(), submission.waiverReason()));
            return new Writes.Done(number, ApiApplication.PATH + "/enrolments/" + number, status(number));
        });
    }

    private ListQuery query(String state, String cohort, String sort) {
        Faults faults = new Faults("enrolment");
        faults.unless(
                state == null
                        || Stream.of(EnrolmentState.values())
                                .anyMatch(each -> each.name().equals(state)),
                "state",
                "api.refusal.constant",
                Stream.of(EnrolmentState.values()).map(Enum::name).collect(Collectors.joining(", ")));
        String sortable = listing.columns().stream()
                .filter(column -> column.sort() != null)
                .map(Column::key)
                .collect(Collectors.joining(", "));
        faults.unless(
                sort == null || Stream.of(sortable.split(", ")).anyMatch(sort.replaceFirst("^-", "")::equals),
                "sort",
                "api.refusal.constant",
                sortable);
        try {
            faults.refuse();
        } catch (Refusal refusal) {
            throw new BadRequestException(refusal);
        }
        Map<String, String[]> asked = new HashMap<>();
        Stream.of(new String[] {"state", state}, new String[] {"cohort", cohort}, new String[] {"sort", sort})
                .filter(each -> each[1] != null)
                .forEach(each -> asked.put(each[0], new String[] {each[1]}));
        return ListQuery.of(listing, asked);
    }

    private EnrolmentEntry entry(EnrolmentRow row) {
        return new EnrolmentEntry(
                row.number(),
                row.cohort().number(),
                row.cohort().title(),
                row.cohort().titleEn(),
                row.cohort().starts(),
                row.cohort().ends(),
                extract.name(row.name()),
                row.schoolName(),
                row.department(),
                row.postTitle(),
                row.state(),
                texts.label(row.state()),
                row.submittedAt());
    }

    private EnrolmentStatus status(String number) {
        EnrolmentView enrolment = enrolments.enrolment(number);
        return new EnrolmentStatus(
                enrolment.number(),
                enrolment.cohort().number(),
                enrolment.cohort().title(),
                enrolment.cohort().titleEn(),
                enrolment.cohort().starts(),
                enrolment.cohort().ends(),
                extract.name(enrolment.name()),
                enrolment.person().maskedMobile(),
                enrolment.schoolName(),
                enrolment.state(),
                texts.label(enrolment.state()),
                words.answer(enrolment),
                words.next(enrolment),
                enrolment.waitingRank(),
                enrolment.dueAt(),
                enrolment.submittedAt());
    }
}
