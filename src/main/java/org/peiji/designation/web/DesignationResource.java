package org.peiji.designation.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peiji.designation.DesignatedBase;
import org.peiji.designation.DesignationDirectory;
import org.peiji.designation.DesignationKind;
import org.peiji.designation.DesignationStatus;
import org.peiji.designation.application.CertificateCheck;
import org.peiji.platform.api.ApiApplication;
import org.peiji.platform.api.ApiScope;
import org.peiji.platform.api.PageQuery;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.web.Texts;

/** 基地认定 in the open interface: the bases of today, and whether a certificate still stands. */
@ApplicationScoped
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Designations")
public class DesignationResource {

    @Inject
    private DesignationDirectory directory;

    @Inject
    private CertificateCheck certificates;

    @Inject
    private Texts texts;

    @GET
    @Path("/designations")
    @SecurityRequirement(name = ApiApplication.TOKEN, scopes = ApiScope.Code.DESIGNATION_READ)
    @Operation(operationId = "listDesignations", summary = "The designations that are not over, by province and number")
    @APIResponse(
            responseCode = "200",
            description = "A page; its neighbours stand in Link, the number of all in X-Total-Count",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Base.class)))
    public Response list(@BeanParam PageQuery page, @Context UriInfo address) {
        return page.answer(
                        address,
                        directory::countCurrent,
                        (first, size) -> directory.current(first, size).stream()
                                .map(this::base)
                                .toList())
                .build();
    }

    @GET
    @Path("/certificates/{number}")
    @PermitAll
    @Operation(operationId = "checkCertificate", summary = "What the public page says of a certificate")
    @APIResponse(
            responseCode = "200",
            description = "The certificate",
            content = @Content(schema = @Schema(implementation = Certificate.class)))
    public Response check(@PathParam("number") String number) {
        CertificateCheck.Answer answer = certificates.ask(number).orElseThrow(() -> new Missing(number));
        return Response.ok(new Certificate(
                        answer.number(),
                        answer.organisation(),
                        answer.nameZh(),
                        answer.nameEn(),
                        answer.kind(),
                        answer.termStart(),
                        answer.termEnd(),
                        answer.decisionDocument(),
                        answer.verdict(),
                        answer.status(),
                        texts.label(answer.status()),
                        answer.since()))
                .build();
    }

    private Base base(DesignatedBase base) {
        return new Base(
                base.number(),
                base.organisation(),
                base.nameZh(),
                base.nameEn(),
                base.authority(),
                base.kind(),
                base.status(),
                texts.label(base.status()),
                base.termStart(),
                base.termEnd(),
                base.decisionDocument());
    }

    /**
     * 基地 as other systems see it.
     *
     * @param authority code of the education authority of its province
     * @param termStart first day of the term; null where no source tells it
     */
    @Schema(name = "Designation")
    public record Base(
            String number,
            String organisation,
            String name,
            String nameEn,
            String authority,
            DesignationKind kind,
            DesignationStatus state,
            String stateLabel,
            LocalDate termStart,
            LocalDate termEnd,
            String decisionDocument) {}

    /**
     * 证书核验 as other systems see it.
     *
     * @param verdict VALID, SUSPENDED or ENDED
     * @param since day on which the present state began; null where that is not known
     */
    @Schema(name = "Certificate")
    public record Certificate(
            String number,
            String organisation,
            String name,
            String nameEn,
            DesignationKind kind,
            LocalDate termStart,
            LocalDate termEnd,
            String decisionDocument,

            @Schema(enumeration = {"VALID", "SUSPENDED", "ENDED"})
            String verdict,

            DesignationStatus state,
            String stateLabel,
            LocalDate since) {}
}
