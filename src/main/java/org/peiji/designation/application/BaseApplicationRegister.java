package org.peiji.designation.application;

import static org.peiji.platform.security.Permission.DESIGNATION_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.designation.application.ApplicationCase.FrozenVersion;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.designation.domain.BaseApplication;
import org.peiji.expert.PanelResult;
import org.peiji.expert.ReviewPanels;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.file.FileNote;
import org.peiji.platform.file.Files;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Role;
import org.peiji.platform.security.Scope;

/** 申报台账: reading applications, each reader within his or her scope. */
@ApplicationScoped
public class BaseApplicationRegister {

    @Inject
    private BaseApplications applications;

    @Inject
    private Designations designations;

    @Inject
    private Evidences evidences;

    @Inject
    private DesignationRules rules;

    @Inject
    private ApplicationRules tables;

    @Inject
    private ProvincialQuotas quotas;

    @Inject
    private ReviewPanels panels;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private Files files;

    @Inject
    private Scope scope;

    @Inject
    private CurrentActor current;

    @Inject
    private BaseApplicationWorkflow workflow;

    /** A page of the applications within scope. */
    @Transactional
    @Requires(DESIGNATION_READ)
    public List<ApplicationRow> page(ApplicationFilter filter, Slice slice) {
        return applications.page(filter, scope.organisation(), scope.province(), slice);
    }

    @Transactional
    @Requires(DESIGNATION_READ)
    public long count(ApplicationFilter filter) {
        return applications.count(filter, scope.organisation(), scope.province());
    }

    /** @throws Missing if there is no such application within scope; a draft is within its college's scope only */
    @Transactional
    @Requires(DESIGNATION_READ)
    public ApplicationCase find(String number) {
        BaseApplication application = applications.require(number);
        scope.require(number, application.organisation(), application.province(), null);
        if (application.status() == ApplicationStatus.DRAFT && !isApplicant()) {
            throw new Missing(number);
        }
        return describe(application);
    }

    /** The case of an open task of the reader. */
    @Transactional
    @Requires(DESIGNATION_READ)
    public ApplicationCase open(String taskId, ApplicationStatus step) {
        return find(workflow.open(taskId, step).caseNumber());
    }

    private ApplicationCase describe(BaseApplication application) {
        boolean applicant = isApplicant();
        List<FileNote> evidence = files.of(application.number());
        List<FrozenVersion> versions = application.versions().stream()
                .map(version -> new FrozenVersion(
                        version.ordinal(),
                        version.personName(),
                        version.submittedAt(),
                        version.sha256(),
                        version.isIntact(),
                        FrozenDossier.read(version.content())))
                .toList();
        FrozenDossier shown = applicant
                ? FrozenDossier.of(application.dossier(), evidence, evidences.of(application.number()))
                : versions.get(versions.size() - 1).dossier();
        return new ApplicationCase(
                application.number(),
                application.round().number(),
                application.round().titleZh(),
                application.round().titleEn(),
                application.organisation(),
                application.organisationName(),
                application.organisationNameEn(),
                application.province(),
                application.status(),
                application.returnedFrom(),
                shown,
                applicant ? application.dossier() : null,
                applicant
                        ? evidence
                        : files.everyVersion(application.number()).stream()
                                .filter(file -> shown.evidence().containsKey(file.id()))
                                .toList(),
                evidence.stream()
                        .map(FileNote::id)
                        .filter(id -> !FrozenDossier.holds(application.versions(), evidence, id))
                        .toList(),
                versions,
                approvals.of(application.number()).stream()
                        .filter(record -> !applicant || record.isOpenToApplicant())
                        .toList(),
                applicant ? List.of() : rules.check(shown),
                application.round().criteria(),
                review(application),
                applicant && !application.isRecommendationConfirmed() ? null : application.recommendation(),
                application.isPassedUnhandled(),
                applicant ? null : quotas.of(application.round().number(), application.province()),
                application.decidedKind(),
                application.decisionDocument(),
                designations.numberBy(application.number()),
                tables.mayReturn(application),
                application.kind(),
                application.route(),
                applicant ? List.of() : tables.notes(application),
                application.status().isUnderWay() ? workflow.dueAt(application.number()) : null);
    }

    private boolean isApplicant() {
        return scope.organisation() != null;
    }

    /** Scores are for those who decide and those who oversee the deciding, never for provinces or colleges. */
    private PanelResult review(BaseApplication application) {
        Role role = current.get().role();
        if (role != Role.MINISTRY_ADMIN && role != Role.AUDITOR) {
            return null;
        }
        PanelResult result = panels.result(application.number());
        return result.slots() == 0 ? null : result;
    }
}
