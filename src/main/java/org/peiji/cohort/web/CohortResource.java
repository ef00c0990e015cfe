package org.peiji.cohort.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortSearch;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.PlaceLedger;
import org.peiji.cohort.PlaceRegister;
import org.peiji.cohort.application.QuotaQueries;
import org.peiji.platform.api.ApiApplication;
import org.peiji.platform.api.ApiScope;
import org.peiji.platform.api.Cacheable;
import org.peiji.platform.api.PageQuery;
import org.peiji.platform.time.BusinessClock;

/** 班次 in the open interface: the catalogue for everybody; where the places are for who shows a token. */
@ApplicationScoped
@Path("/cohorts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
public class CohortResource {

    @Inject
    private CohortDirectory cohorts;

    @Inject
    private PlaceRegister register;

    @Inject
    private QuotaQueries quotas;

    @Inject
    private BusinessClock clock;

    @GET
    @PermitAll
    @Operation(
            operationId = "listCohorts",
            summary = "The published cohorts that have not begun; those that close soonest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; its neighbours stand in Link, the number of all in X-Total-Count",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CohortEntry.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed")
    public Response list(
            @Parameter(description = "Part of the title, the base or the place.") @QueryParam("search") String search,
            @BeanParam PageQuery page,
            @Context UriInfo address,
            @Context Request request) {
        CohortSearch text = CohortSearch.of(search == null || search.isBlank() ? null : search.strip());
        return Cacheable.of(
                request,
                page.answer(address, () -> cohorts.countUpcoming(text), (first, size) -> entries(text, first, size))
                        .build());
    }

    @GET
    @Path("/{number}")
    @SecurityRequirement(name = ApiApplication.TOKEN, scopes = ApiScope.Code.COHORT_READ)
    @Operation(operationId = "readCohort", summary = "A published cohort with the subtraction of its places")
    @APIResponse(
            responseCode = "200",
            description = "The cohort",
            content = @Content(schema = @Schema(implementation = CohortDetail.class)))
    public Response read(@PathParam("number") String number) {
        CohortSummary cohort = cohorts.shown(number);
        PlaceLedger places = register.of(number);
        return Response.ok(new CohortDetail(
                        CohortEntry.of(cohort, places, clock.today()),
                        cohort.state(),
                        cohort.classHours(),
                        cohort.days(),
                        cohort.managerName(),
                        cohort.managerPhone(),
                        PlaceCount.of(places)))
                .build();
    }

    @GET
    @Path("/{number}/quotas")
    @SecurityRequirement(name = ApiApplication.TOKEN, scopes = ApiScope.Code.QUOTA_READ)
    @Operation(
            operationId = "readQuotas",
            summary = "The places of a cohort that are set aside for the caller's school or province")
    @APIResponse(
            responseCode = "200",
            description = "The buckets",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = QuotaBucket.class)))
    public Response quotas(@PathParam("number") String number) {
        return Response.ok(
                        quotas.ownBuckets(number).stream().map(QuotaBucket::of).toList())
                .build();
    }

    private List<CohortEntry> entries(CohortSearch search, int first, int size) {
        List<CohortSummary> page = cohorts.upcoming(search, first, size);
        Map<String, PlaceLedger> places =
                register.of(page.stream().map(CohortSummary::number).toList());
        return page.stream()
                .map(cohort -> CohortEntry.of(cohort, places.get(cohort.number()), clock.today()))
                .toList();
    }
}
