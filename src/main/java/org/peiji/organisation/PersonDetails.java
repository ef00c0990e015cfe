package org.peiji.organisation;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * 人员登记信息: a person with identity, post and contact, unmasked. Prints itself without personal information, so that
 * it never stands in a log.
 *
 * @param gender may be null for a document that bears an {@link IdNumber}, which tells it
 * @param birthMonth may be null likewise
 * @param organisationCode where the person works
 * @param department 部门, may be null
 * @param postTitle 职务 in words
 * @param cadreCategory code of the cadre category, see {@link TieredTrainingSystem}
 * @param postSince 任职时间, may be null
 * @param mobile may be null
 * @param email may be null
 */
public record PersonDetails(
        String fullName,
        Gender gender,
        YearMonth birthMonth,
        IdDocumentType idDocumentType,
        String idNumber,
        String organisationCode,
        String department,
        String postTitle,
        String cadreCategory,
        LocalDate postSince,
        String mobile,
        String email) {

    @Override
    public String toString() {
        return "PersonDetails[" + organisationCode + ", " + postTitle + "]";
    }
}
