package org.peiji.enrolment.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peiji.enrolment.domain.Degree;
import org.peiji.enrolment.domain.Education;
import org.peiji.enrolment.domain.EnrolmentForm;
import org.peiji.enrolment.domain.PostLevel;
import org.peiji.enrolment.domain.ProfessionalTitle;

/**
 * 报名表 as it comes through the open interface. Prints itself without personal information.
 *
 * @param cohort number of the cohort
 * @param waiverReason why rules that are not kept should be waived; null if no waiver is asked for
 */
@Schema(name = "EnrolmentSubmission")
public record EnrolmentSubmission(
        String cohort,

        @Schema(description = "Citizen identification number; not needed again once the register knows it.")
        String idNumber,

        String mobile,
        String department,
        String postTitle,
        PostLevel postLevel,
        @Schema(description = "Code of the cadre category.") String cadreCategory,
        @Schema(description = "Month, 202303 or 2023-03.") String postSince,
        Education education,
        Degree degree,
        ProfessionalTitle professionalTitle,
        String responsibilityArea,
        String trainingNeeds,

        @Schema(description = "Whether the notice on personal information was agreed to.")
        boolean consent,

        String waiverReason) {

    EnrolmentForm form() {
        return new EnrolmentForm(
                idNumber,
                mobile,
                department,
                postTitle,
                postLevel,
                cadreCategory,
                postSince,
                education,
                degree,
                professionalTitle,
                responsibilityArea,
                trainingNeeds,
                consent);
    }

    @Override
    public String toString() {
        return "EnrolmentSubmission[" + cohort + "]";
    }
}
