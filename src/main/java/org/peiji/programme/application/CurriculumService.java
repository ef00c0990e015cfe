package org.peiji.programme.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.designation.DesignationGate;
import org.peiji.designation.Publication;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.form.Edition;
import org.peiji.platform.form.FormSections;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;
import org.peiji.programme.CurriculumSummary;
import org.peiji.programme.ProgrammeSummary;
import org.peiji.programme.domain.Curriculum;
import org.peiji.programme.domain.CurriculumOutline;
import org.peiji.programme.domain.TrainingProgramme;

/** 课程方案管理: a base writes what its programmes teach, version by version. */
@ApplicationScoped
public class CurriculumService {

    private static final String TREE = "tree";

    @Inject
    private Curricula curricula;

    @Inject
    private Programmes programmes;

    @Inject
    private DesignationGate gate;

    @Inject
    private FormSections sections;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private CurrentActor current;

    @Inject
    private Scope scope;

    @Inject
    private BusinessClock clock;

    /**
     * Begins the next version of a programme's curriculum, or the first, and answers its number.
     *
     * @throws Refusal if one is being written already
     */
    @Requires(Permission.PROGRAMME_DRAFT_CURRICULUM)
    @Transactional
    public String draftCurriculum(String programme) {
        TrainingProgramme of = programmes.lock(programme);
        scope.require(programme, of.organisation(), of.province(), null);
        gate.require(of.organisation(), Publication.DRAFT_PROGRAMME);
        List<Curriculum> versions = curricula.of(programme);
        if (!versions.isEmpty() && !versions.get(0).summary().isPublished()) {
            throw new Refusal("programme.refusal.curriculumDrafted");
        }
        String number = numbers.next("CUR");
        curricula.add(
                versions.isEmpty()
                        ? Curriculum.draft(number, of.summary())
                        : versions.get(0).next(number));
        return number;
    }

    /**
     * Keeps the tree as it is written; it may be unfinished.
     *
     * @param begunWith number of the edition that the writer had before him or her
     * @throws org.peiji.platform.form.Overtaken if a colleague kept another tree since then
     */
    @Requires(Permission.PROGRAMME_DRAFT_CURRICULUM)
    @Transactional
    public Edition keepCurriculum(String number, int minutesPerHour, CurriculumOutline outline, int begunWith) {
        inScope(curricula.lock(number)).write(minutesPerHour, outline);
        return sections.save(number, TREE, begunWith);
    }

    @Requires(Permission.PROGRAMME_PUBLISH_CURRICULUM)
    @Transactional
    public void publishCurriculum(String number) {
        Curriculum curriculum = inScope(curricula.lock(number));
        gate.require(curriculum.organisation(), Publication.DRAFT_PROGRAMME);
        curriculum.publish(programme(curriculum), current.get().username(), clock.instant());
    }

    @Requires(Permission.PROGRAMME_READ)
    @Transactional
    public CurriculumView curriculum(String number) {
        Curriculum curriculum = inScope(curricula.get(number));
        CurriculumOutline outline = curriculum.outline();
        ProgrammeSummary programme = programme(curriculum);
        return new CurriculumView(
                curriculum.summary(),
                programme,
                outline,
                curriculum.summary().isPublished() ? List.of() : outline.problems(programme.plannedHours()),
                sections.of(number).getOrDefault(TREE, Edition.NONE));
    }

    /** Every version of a programme, latest first. */
    @Requires(Permission.PROGRAMME_READ)
    @Transactional
    public List<CurriculumSummary> versions(String programme) {
        TrainingProgramme of = programmes.get(programme);
        scope.require(programme, of.organisation(), of.province(), null);
        return curricula.of(programme).stream().map(Curriculum::summary).toList();
    }

    private ProgrammeSummary programme(Curriculum curriculum) {
        return programmes.get(curriculum.programme()).summary();
    }

    private Curriculum inScope(Curriculum curriculum) {
        scope.require(curriculum.number(), curriculum.organisation(), curriculum.province(), null);
        return curriculum;
    }
}
