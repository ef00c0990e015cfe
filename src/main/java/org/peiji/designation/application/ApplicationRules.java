package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peiji.approval.ApprovalRecords;
import org.peiji.designation.DesignationStatus;
import org.peiji.designation.EarlierGrades;
import org.peiji.designation.EarlierGrades.GradeGiven;
import org.peiji.designation.domain.ApplicationKind;
import org.peiji.designation.domain.BaseApplication;
import org.peiji.designation.domain.Designation;
import org.peiji.designation.domain.Dossier;
import org.peiji.designation.domain.ReviewRoute;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.engine.Ruling;
import org.peiji.platform.failure.Refusal;

/**
 * 申报规则: what the decision tables say of an application. Whatever has consequences is kept with the case, so that it
 * explains itself.
 */
@ApplicationScoped
public class ApplicationRules {

    private static final int YEARS = 3;

    @Inject
    private Processes processes;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private Designations designations;

    @Inject
    private Sanctions sanctions;

    @Inject
    private Instance<EarlierGrades> grades;

    /** How an institution applies, and by which way it would be examined. */
    record Entry(ApplicationKind kind, ReviewRoute route, Ruling ruling) {}

    /** How the college would apply today. */
    Entry entry(String college) {
        Designation running = designations.currentOf(college).orElse(null);
        if (running == null) {
            return new Entry(ApplicationKind.NEW, ReviewRoute.FULL, null);
        }
        List<GradeGiven> earlier = grades.get().of(college, YEARS);
        Ruling ruling = processes.decide(
                "RenewalRoute",
                Map.of(
                        "assessed", earlier.size(),
                        "good", count(earlier, GradeGiven.GOOD_OR_BETTER),
                        "unqualified", count(earlier, GradeGiven.UNQUALIFIED),
                        "suspended", running.base().status() == DesignationStatus.SUSPENDED));
        return new Entry(ApplicationKind.RENEWAL, ReviewRoute.valueOf(ruling.text("route")), ruling);
    }

    private static int count(List<GradeGiven> grades, GradeGiven given) {
        return (int) grades.stream().filter(given::equals).count();
    }

    /** What is wrong with a dossier of that college. */
    List<Defect> defects(String college, Entry entry, Dossier dossier) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("kind", entry.kind().name());
        inputs.put("route", entry.route().name());
        inputs.put("sanctioned", sanctions.inForceOn(college).isPresent());
        inputs.put(
                "traineesPerCohort",
                dossier.getCohorts() == null || dossier.getTrainees() == null || dossier.getCohorts() == 0
                        ? 0
                        : dossier.getTrainees() / dossier.getCohorts());
        inputs.put("matchingFunds", dossier.getMatchingFunds() == null ? -1 : dossier.getMatchingFunds());
        return processes.collect("SubmissionRules", inputs).stream()
                .map(Defect::of)
                .toList();
    }

    /** What those who examine an application should look into. */
    List<Defect.Kind> notes(BaseApplication application) {
        Entry entry = new Entry(application.kind(), application.route(), null);
        return defects(application.organisation(), entry, application.dossier()).stream()
                .filter(defect -> !defect.isBlocking())
                .map(Defect::kind)
                .toList();
    }

    /** Refuses an application that the rules bar. */
    void requireAdmissible(String college, Entry entry, Dossier dossier) {
        defects(college, entry, dossier).stream()
                .filter(Defect::isBlocking)
                .findFirst()
                .ifPresent(defect -> {
                    throw new Refusal(
                            "designation.refusal." + defect.kind(),
                            sanctions
                                    .inForceOn(college)
                                    .<Object>map(sanction -> sanction.until())
                                    .orElse(""));
                });
    }

    /** Keeps with the case by which way it is examined and what is to be looked into. */
    void keep(BaseApplication application, Entry entry) {
        if (entry.ruling() != null) {
            approvals.record(application.number(), entry.ruling());
        }
        defects(application.organisation(), entry, application.dossier())
                .forEach(defect -> approvals.record(application.number(), defect.ruling()));
    }

    /** True if the step at which it lies may return it once more. */
    boolean mayReturn(BaseApplication application) {
        return application.status().mayReturn() && returns(application).isTrue("mayReturn");
    }

    /** As {@link #mayReturn}; the answer is kept, because something follows from it. */
    boolean mayReturnNow(BaseApplication application) {
        Ruling ruling = returns(application);
        approvals.record(application.number(), ruling);
        return ruling.isTrue("mayReturn");
    }

    private Ruling returns(BaseApplication application) {
        return processes.decide(
                "ReturnPolicy", Map.of("step", application.status().name(), "returns", application.returns()));
    }

    /** Who must agree if the college takes it back now. */
    Ruling withdrawal(BaseApplication application) {
        return processes.decide(
                "WithdrawalRoute",
                Map.of(
                        "stage",
                        application.status().name(),
                        "onNotice",
                        application.notice() != null && !application.isNoticePassed()));
    }
}
