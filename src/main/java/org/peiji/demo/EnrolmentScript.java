package org.peiji.demo;

import java.time.LocalDate;
import java.util.List;
import org.peiji.cohort.CohortState;
import org.peiji.cohort.Earmark;
import org.peiji.cohort.PriorityGroup;
import org.peiji.cohort.domain.CohortPlan;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.enrolment.domain.Degree;
import org.peiji.enrolment.domain.Education;
import org.peiji.enrolment.domain.EnrolmentForm;
import org.peiji.enrolment.domain.PostLevel;
import org.peiji.enrolment.domain.ProfessionalTitle;
import org.peiji.platform.seed.SeedFile;

/** What is played of cohorts, their quotas and enrolments: the rows of seeds/90-demo. */
record EnrolmentScript(List<Cohort> cohorts, List<Quota> quotas, List<Enrolment> enrolments) {

    private static final String PREFIX = "trainee";

    static EnrolmentScript read() {
        SeedFile cohorts = SeedFile.of("90-demo/cohorts.csv");
        SeedFile quotas = SeedFile.of("90-demo/quotas.csv");
        SeedFile enrolments = SeedFile.of("90-demo/enrolments.csv");
        EnrolmentScript script = new EnrolmentScript(
                cohorts.read(Cohort::read), quotas.read(Quota::read), enrolments.read(Enrolment::read));
        SeedFile.requireValid(cohorts, quotas, enrolments);
        return script;
    }

    /** Days are counted from today; drafted and decided so many days ago. */
    record Cohort(
            String code,
            String programme,
            String title,
            String titleEn,
            String place,
            String manager,
            String phone,
            Integer capacity,
            Integer hours,
            Integer drafted,
            Integer opens,
            Integer closes,
            Integer starts,
            Integer days,
            CohortState state,
            Integer least,
            Integer decides,
            String opinion) {

        static Cohort read(SeedFile.Row row) {
            return new Cohort(
                    row.unique("code"),
                    row.required("programme"),
                    row.required("title"),
                    row.required("title_en"),
                    row.required("place"),
                    row.required("manager"),
                    row.required("phone"),
                    row.integer("capacity"),
                    row.integer("hours"),
                    row.integer("drafted"),
                    row.integer("opens"),
                    row.integer("closes"),
                    row.integer("starts"),
                    row.integer("days"),
                    row.code("state", CohortState.class),
                    row.text("least") == null ? null : row.integer("least"),
                    row.text("decides") == null ? null : row.integer("decides"),
                    row.text("opinion"));
        }

        CohortPlan plan(String programmeNumber, List<String> categories, LocalDate today) {
            return new CohortPlan(
                    programmeNumber,
                    title,
                    titleEn,
                    today.plusDays(starts),
                    today.plusDays(starts + days - 1L),
                    place,
                    capacity,
                    hours,
                    categories,
                    today.plusDays(opens),
                    today.plusDays(closes),
                    manager,
                    phone,
                    least,
                    decides == null ? null : today.plusDays(decides));
        }
    }

    /** Places set aside when the cohort is published. */
    record Quota(
            String cohort,
            String province,
            String group,
            boolean hard,
            Integer released,
            Integer places,
            String remark) {

        static Quota read(SeedFile.Row row) {
            return new Quota(
                    row.required("cohort"),
                    row.text("province"),
                    row.text("group"),
                    Boolean.parseBoolean(row.required("hard")),
                    row.text("released") == null ? null : row.integer("released"),
                    row.integer("places"),
                    row.text("remark"));
        }

        Earmark earmark() {
            return new Earmark(province, null, null, group == null ? null : PriorityGroup.valueOf(group));
        }
    }

    /** Submitted so many days ago; every further step a day later. */
    record Enrolment(
            String cohort,
            String trainee,
            String department,
            String post,
            PostLevel postLevel,
            String category,
            String since,
            String needs,
            Integer submitted,
            EnrolmentState state,
            String opinion,
            String waiver) {

        static Enrolment read(SeedFile.Row row) {
            return new Enrolment(
                    row.required("cohort"),
                    row.required("trainee"),
                    row.required("department"),
                    row.required("post"),
                    row.code("post_level", PostLevel.class),
                    row.required("category"),
                    row.required("since"),
                    row.text("needs"),
                    row.integer("submitted"),
                    row.code("state", EnrolmentState.class),
                    row.text("opinion"),
                    row.text("waiver"));
        }

        EnrolmentForm form() {
            int person = Integer.parseInt(trainee.substring(PREFIX.length()));
            return new EnrolmentForm(
                    InventedIdNumber.of(person * 37),
                    "1990000%04d".formatted(person),
                    department,
                    post,
                    postLevel,
                    category,
                    since,
                    person % 3 == 0 ? Education.BACHELOR : Education.MASTER,
                    person % 3 == 0 ? Degree.BACHELOR : Degree.MASTER,
                    person % 2 == 0 ? ProfessionalTitle.ASSOCIATE : ProfessionalTitle.INTERMEDIATE,
                    null,
                    needs,
                    true);
        }
    }
}
