package org.peiji.organisation;

import java.time.LocalDate;
import java.time.YearMonth;
import org.peiji.platform.security.Mask;

/**
 * 人员: a person as pages show them. ID number and mobile are masked already; the full name is for readers within whose
 * scope the person is, others get {@link #maskedName()}.
 */
public record PersonView(
        PersonNumber number,
        String fullName,
        Gender gender,
        YearMonth birthMonth,
        IdDocumentType idDocumentType,
        String maskedIdNumber,
        String organisationCode,
        String department,
        String postTitle,
        String cadreCategory,
        LocalDate postSince,
        String maskedMobile,
        String email) {

    public String maskedName() {
        return Mask.name(fullName);
    }

    @Override
    public String toString() {
        return "PersonView[" + number + "]";
    }
}
