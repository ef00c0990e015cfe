package org.peiji.document.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peiji.document.DocumentKind;
import org.peiji.document.DocumentOrder;
import org.peiji.document.DocumentState;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Mask;

/**
 * 公文: an official document as it was issued. Its facts never change: an error is corrected by a new document that
 * supersedes it, and a document that should not stand is revoked; both say why and stay readable.
 */
@Entity
@Table(name = "doc_document")
public class OfficialDocument {

    /** Bits of chance in a verification code. */
    static final int CODE_BITS = 125;

    /** Digits and letters that nobody mistakes for each other; 5 bits each. */
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int DIGIT_BITS = 5;
    private static final int LONGEST_REASON = 500;
    private static final SecureRandom CHANCE = new SecureRandom();

    @Id
    private String number;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "document_number")
    private String documentNumber;

    private String code;

    @Column(name = "case_number")
    private String caseNumber;

    private String issuer;

    @Column(name = "issuer_name")
    private String issuerName;

    private String holder;

    @Column(name = "holder_en")
    private String holderEn;

    private boolean personal;
    private String subject;

    @Column(name = "subject_en")
    private String subjectEn;

    private String organisation;
    private String province;
    private String person;

    @ElementCollection
    @CollectionTable(name = "doc_fact", joinColumns = @JoinColumn(name = "document"))
    @OrderBy("place")
    private List<DocumentFact> facts = new ArrayList<>();

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    @Column(name = "state_reason")
    private String stateReason;

    @Column(name = "state_at")
    private Instant stateAt;

    @Column(name = "state_by")
    private String stateBy;

    private String supersedes;

    @Column(name = "superseded_by")
    private String supersededBy;

    protected OfficialDocument() {}

    /** @param documentNumber 文号, by the rule of its kind */
    public static OfficialDocument issue(
            String number, String documentNumber, DocumentOrder order, String issuerName, LocalDate day, Instant at) {
        OfficialDocument document = new OfficialDocument();
        document.number = number;
        document.documentNumber = documentNumber;
        document.code = newCode();
        document.kind = order.kind();
        document.caseNumber = order.caseNumber();
        document.issuer = order.issuer();
        document.issuerName = issuerName;
        document.holder = order.holder();
        document.holderEn = order.holderEn();
        document.personal = order.personal();
        document.subject = order.subject();
        document.subjectEn = order.subjectEn();
        document.organisation = order.organisation();
        document.province = order.province();
        document.person = order.person();
        order.facts()
                .forEach((name, words) -> document.facts.add(new DocumentFact(document.facts.size(), name, words)));
        document.issuedOn = day;
        document.issuedAt = at;
        document.state = DocumentState.ISSUED;
        return document;
    }

    /** The order for a corrected document in the place of this one. */
    public DocumentOrder corrected(String newHolder, Map<String, String> newFacts) {
        return new DocumentOrder(
                kind,
                caseNumber,
                issuer,
                newHolder,
                holderEn,
                personal,
                subject,
                subjectEn,
                organisation,
                province,
                person,
                newFacts);
    }

    /** Another document stands in the place of this one from now on. */
    public void supersede(OfficialDocument next, String reason, String by, Instant at) {
        leave(DocumentState.SUPERSEDED, reason, by, at);
        supersededBy = next.number;
        next.supersedes = number;
    }

    public void revoke(String reason, String by, Instant at) {
        leave(DocumentState.REVOKED, reason, by, at);
    }

    private void leave(DocumentState next, String reason, String by, Instant at) {
        if (state != DocumentState.ISSUED) {
            throw new Conflict("document.refusal.state", documentNumber, state);
        }
        if (reason == null || reason.isBlank()) {
            throw new Refusal("document.refusal.noReason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal("document.refusal.longReason", LONGEST_REASON);
        }
        state = next;
        stateReason = reason.strip();
        stateBy = by;
        stateAt = at;
    }

    static String newCode() {
        BigInteger chance = new BigInteger(CODE_BITS, CHANCE);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_BITS / DIGIT_BITS; i++) {
            code.append(DIGITS.charAt(chance.shiftRight(i * DIGIT_BITS).intValue() & DIGITS.length() - 1));
        }
        return code.toString();
    }

    /** The holder as the public may read it. */
    public String publicHolder() {
        return personal ? Mask.name(holder) : holder;
    }

    /** What the template says, by the names of its fields. */
    public Map<String, String> facts() {
        Map<String, String> read = new LinkedHashMap<>();
        facts.forEach(fact -> read.put(fact.name(), fact.words()));
        return read;
    }

    public String number() {
        return number;
    }

    public DocumentKind kind() {
        return kind;
    }

    public String documentNumber() {
        return documentNumber;
    }

    /** The secret part of its verification address. */
    public String code() {
        return code;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String issuer() {
        return issuer;
    }

    public String issuerName() {
        return issuerName;
    }

    public String holder() {
        return holder;
    }

    public String holderEn() {
        return holderEn;
    }

    public boolean isPersonal() {
        return personal;
    }

    public String subject() {
        return subject;
    }

    public String subjectEn() {
        return subjectEn;
    }

    public String organisation() {
        return organisation;
    }

    public String province() {
        return province;
    }

    public String person() {
        return person;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public DocumentState state() {
        return state;
    }

    /** Null while it stands. */
    public String stateReason() {
        return stateReason;
    }

    public Instant stateAt() {
        return stateAt;
    }

    public String stateBy() {
        return stateBy;
    }

    /** Internal number of the document in whose place it stands; null if it is the first. */
    public String supersedes() {
        return supersedes;
    }

    public String supersededBy() {
        return supersededBy;
    }
}
