package org.peiji.story;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peiji.assessment.application.AssessmentRegister;
import org.peiji.cohort.application.CohortApprovalService;
import org.peiji.cohort.application.QuotaQueries;
import org.peiji.cohort.application.ResourceService;
import org.peiji.cohort.application.TimetableService;
import org.peiji.designation.application.BaseApplicationRegister;
import org.peiji.designation.application.DesignationViews;
import org.peiji.designation.application.SanctionService;
import org.peiji.enrolment.application.EnrolmentQueries;
import org.peiji.enrolment.application.NominationQueries;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.programme.application.AnnualPlanService;
import org.peiji.programme.application.CurriculumService;
import org.peiji.programme.application.ProgrammeService;
import org.peiji.programme.application.TaskBookService;

/** Whose row is whose, read from the tables and not through the product, and what somebody can open all the same. */
@ApplicationScoped
public class Territory {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private BaseApplicationRegister applications;

    @Inject
    private DesignationViews bases;

    @Inject
    private SanctionService sanctions;

    @Inject
    private AssessmentRegister assessments;

    @Inject
    private EnrolmentQueries enrolments;

    @Inject
    private NominationQueries nominations;

    @Inject
    private QuotaQueries quotas;

    @Inject
    private CohortApprovalService cohorts;

    @Inject
    private TaskBookService books;

    @Inject
    private AnnualPlanService plans;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private CurriculumService curricula;

    @Inject
    private ResourceService resources;

    @Inject
    private TimetableService timetables;

    /** A row with all organisations, authorities and persons whose it is. */
    record Row(String number, Set<String> owners) {}

    @Transactional
    public Map<String, List<Row>> rows() {
        return Map.ofEntries(
                entry("application", read("select number, organisation, province from des_application")),
                entry("assessment", read("select number, organisation, province from asm_assessment")),
                entry("enrolment", read("select number, base, school, province, trainee from enr_enrolment")),
                entry("nomination list", read("select number, school from enr_nomination_list")),
                entry("quotas", quotas()),
                entry(
                        "exit",
                        read(
                                "select e.number, d.organisation, d.province from des_exit e join des_designation d on d.number = e.designation")),
                entry("sanction", read("select number, organisation, province from des_sanction")),
                entry(
                        "cohort",
                        read("select number, organisation, province from coh_cohort where state <> 'PUBLISHED'")),
                entry(
                        "timetable",
                        read("select number, organisation, province from coh_cohort where state <> 'PUBLISHED'")),
                entry("resource", read("select number, organisation from coh_resource")),
                entry("task book", read("select number, organisation, province from prg_task_book")),
                entry("annual plan", read("select number, organisation, province from prg_annual_plan")),
                entry("programme", read("select number, organisation, province from prg_programme")),
                entry("curriculum", read("select number, organisation, province from prg_curriculum")));
    }

    /** The places of a cohort are its base's and its province's, and of the provinces for which some are set aside. */
    private List<Row> quotas() {
        List<Row> buckets = read("select cohort, province from coh_bucket where province is not null");
        return read("select number, organisation, province from coh_cohort where state = 'PUBLISHED'").stream()
                .map(cohort -> new Row(
                        cohort.number(),
                        Stream.concat(
                                        cohort.owners().stream(),
                                        buckets.stream()
                                                .filter(bucket ->
                                                        bucket.number().equals(cohort.number()))
                                                .flatMap(bucket -> bucket.owners().stream()))
                                .collect(Collectors.toSet())))
                .toList();
    }

    private List<Row> read(String query) {
        List<Row> rows = new ArrayList<>();
        for (Object found : em.createNativeQuery(query).getResultList()) {
            List<String> columns = Arrays.stream((Object[]) found)
                    .filter(Objects::nonNull)
                    .map(String::valueOf)
                    .toList();
            rows.add(new Row(columns.get(0), columns.stream().skip(1).collect(Collectors.toSet())));
        }
        return rows;
    }

    /** Everybody whose sight ends somewhere: each role, each organisation, in each of a person's roles. */
    @Transactional
    public List<Actor> bounded() {
        return em
                .createQuery(
                        "select distinct r.role, r.organisation from Account a join a.assignments r", Object[].class)
                .getResultList()
                .stream()
                .filter(pair -> ((Role) pair[0]).reach() != Role.Reach.NATIONAL)
                .map(pair -> accounts.actor((Role) pair[0], (String) pair[1]))
                .toList();
    }

    boolean isTheirs(Actor actor, Row row) {
        return switch (actor.role().reach()) {
            case ORGANISATION, PROVINCE -> row.owners().contains(actor.organisation());
            case OWN -> row.owners().contains(actor.username());
            default -> false;
        };
    }

    /** True if the product shows that row to that person. */
    boolean opens(Actor actor, String kind, String number) {
        Consumer<String> open = switch (kind) {
            case "application" -> applications::find;
            case "assessment" -> assessments::view;
            case "exit" -> bases::exit;
            case "sanction" -> sanctions::find;
            case "enrolment" -> enrolments::enrolment;
            case "nomination list" -> nominations::list;
            case "task book" -> books::taskBook;
            case "annual plan" -> plans::annualPlan;
            case "programme" -> programmes::programme;
            case "curriculum" -> curricula::curriculum;
            case "resource" -> resources::resource;
            case "timetable" -> timetables::timetable;
            case "quotas" -> quotas::quotas;
            default -> cohorts::cohort;
        };
        return current.as(actor, () -> {
            try {
                open.accept(number);
                return true;
            } catch (Refusal e) {
                return false;
            }
        });
    }
}
