package org.peiji.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import org.peiji.organisation.Gender;
import org.peiji.organisation.IdDocumentType;
import org.peiji.organisation.PersonDetails;
import org.peiji.organisation.PersonNumber;
import org.peiji.organisation.PersonView;
import org.peiji.platform.security.Mask;
import org.peiji.platform.security.Sealing;

/**
 * 人员: somebody who holds a post in an organisation. Identity (name, document, number) stays as registered; post and
 * contact follow the latest registration. ID number and mobile are stored sealed; a keyed hash of the ID number finds
 * the person again and keeps every person single.
 */
@Entity
@Table(name = "org_person")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "org_person_seq")
    @SequenceGenerator(name = "org_person_seq", sequenceName = "org_person_seq", allocationSize = 1)
    private Long id;

    @Version
    private int version;

    @Column(name = "person_number")
    private String number;

    @Column(name = "full_name")
    private String fullName;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    @Column(name = "birth_month")
    private YearMonth birthMonth;

    @Enumerated(EnumType.STRING)
    @Column(name = "id_document_type")
    private IdDocumentType idDocumentType;

    @Column(name = "id_number_sealed")
    private String idNumberSealed;

    @Column(name = "id_number_hash")
    private String idNumberHash;

    @Column(name = "organisation_code")
    private String organisationCode;

    private String department;

    @Column(name = "post_title")
    private String postTitle;

    @Column(name = "cadre_category")
    private String cadreCategory;

    @Column(name = "post_since")
    private LocalDate postSince;

    @Column(name = "mobile_sealed")
    private String mobileSealed;

    private String email;

    protected Person() {}

    public static Person of(PersonDetails details, Sealing sealing) {
        Person person = new Person();
        person.fullName = details.fullName();
        person.gender = details.gender();
        person.birthMonth = details.birthMonth();
        person.idDocumentType = details.idDocumentType();
        person.idNumberSealed = sealing.seal(details.idNumber());
        person.idNumberHash = identity(details, sealing);
        person.takePost(details, sealing);
        return person;
    }

    /** The keyed hash that finds a person by document and number. */
    public static String identity(PersonDetails details, Sealing sealing) {
        return sealing.hash(
                (details.idDocumentType().bearsIdNumber() ? "" : details.idDocumentType() + " ") + details.idNumber());
    }

    /** Gives the person the number that belongs to the row's place in the sequence. */
    public void receiveNumber() {
        number = PersonNumber.of(id).value();
    }

    /** Follows the latest registration in post and contact. */
    public void takePost(PersonDetails details, Sealing sealing) {
        organisationCode = details.organisationCode();
        department = details.department();
        postTitle = details.postTitle();
        cadreCategory = details.cadreCategory();
        postSince = details.postSince();
        email = details.email();
        if (!sameMobile(details.mobile(), sealing)) {
            mobileSealed = details.mobile() == null ? null : sealing.seal(details.mobile());
        }
    }

    private boolean sameMobile(String mobile, Sealing sealing) {
        return mobileSealed != null && sealing.open(mobileSealed).equals(mobile);
    }

    public boolean isNamed(String name) {
        return fullName.equals(name);
    }

    public PersonNumber number() {
        return new PersonNumber(number);
    }

    public PersonView view(Sealing sealing) {
        return new PersonView(
                number(),
                fullName,
                gender,
                birthMonth,
                idDocumentType,
                Mask.idNumber(sealing.open(idNumberSealed)),
                organisationCode,
                department,
                postTitle,
                cadreCategory,
                postSince,
                mobileSealed == null ? null : Mask.mobile(sealing.open(mobileSealed)),
                email);
    }

    public PersonDetails reveal(Sealing sealing) {
        return new PersonDetails(
                fullName,
                gender,
                birthMonth,
                idDocumentType,
                sealing.open(idNumberSealed),
                organisationCode,
                department,
                postTitle,
                cadreCategory,
                postSince,
                mobileSealed == null ? null : sealing.open(mobileSealed),
                email);
    }
}
