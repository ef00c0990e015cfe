package org.peiji.notice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import org.peiji.notice.ObjectionState;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Sealing;

/**
 * 异议: somebody says that a line of a notice is not right. Holds nothing of who that is: the words may give it away and
 * are sealed, the identity lies with {@link Objector}. What the organisation concerned is asked is written anew by the
 * ministry.
 */
@Entity
@Table(name = "ntc_objection")
public class Objection {

    private static final int MATTER = 1000;
    private static final int STATEMENT = 4000;
    private static final int REPLY = 1000;
    private static final int REASON = 500;

    @Id
    private String number;

    @Version
    private int version;

    private String notice;
    private String line;
    private String organisation;
    private String province;

    @Enumerated(EnumType.STRING)
    private ObjectionState state;

    @Column(name = "words_sealed")
    private String wordsSealed;

    @Column(name = "evidence_sealed")
    private String evidenceSealed;

    @Column(name = "evidence_files")
    private int evidenceFiles;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Enumerated(EnumType.STRING)
    private Admissibility admissibility;

    private String matter;
    private String statement;

    @Column(name = "stated_at")
    private Instant statedAt;

    private String investigator;

    @Column(name = "investigator_name")
    private String investigatorName;

    private String finding;

    @Enumerated(EnumType.STRING)
    private Remedy remedy;

    @Column(name = "corrected_zh")
    private String correctedZh;

    @Column(name = "corrected_en")
    private String correctedEn;

    @Column(name = "extension_reason")
    private String extensionReason;

    @Column(name = "escalated_at")
    private Instant escalatedAt;

    private String reply;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Objection() {}

    /**
     * A new objection.
     *
     * @param organisation that the line is about; the ministry where it is about none
     * @param codeHash hash of the secret with which the objector asks for it later
     */
    public static Objection file(
            String number,
            Notice notice,
            ObjectionPaper paper,
            String organisation,
            String province,
            String codeHash,
            Sealing sealing,
            Instant at) {
        if (!notice.acceptsObjections(at)) {
            throw new Refusal(
                    notice.state().isBeforePublication() ? "notice.refusal.notYet" : "notice.refusal.late",
                    notice.announcedUntil() == null ? "" : notice.announcedUntil());
        }
        Objection objection = new Objection();
        objection.number = number;
        objection.notice = notice.number();
        objection.line = paper.line();
        objection.organisation = organisation;
        objection.province = province;
        objection.wordsSealed = sealing.seal(paper.words());
        objection.evidenceSealed = sealing.seal(paper.evidence());
        objection.codeHash = codeHash;
        objection.filedAt = at;
        objection.state = ObjectionState.FILED;
        return objection;
    }

    public void handIn(int files) {
        evidenceFiles = files;
    }

    /** What the rules say; a person confirms it where they say no. */
    public void examine(Admissibility ruling) {
        require(ObjectionState.FILED);
        admissibility = ruling;
        state = ruling == Admissibility.COMPLETE ? ObjectionState.ADMITTED : ObjectionState.DOUBTFUL;
    }

    public void admit() {
        require(ObjectionState.DOUBTFUL);
        state = ObjectionState.ADMITTED;
    }

    public void refuseAdmission(String words, Instant at) {
        require(ObjectionState.DOUBTFUL);
        answer(words);
        close(ObjectionState.INADMISSIBLE, at);
    }

    /** Puts it into somebody's hands, and in plain words before the organisation concerned. */
    public void assign(String username, String personName, String matterForOrganisation, boolean asksOrganisation) {
        require(ObjectionState.ADMITTED);
        matter = words("matter", matterForOrganisation, MATTER);
        investigator = username;
        investigatorName = personName;
        state = asksOrganisation ? ObjectionState.STATEMENT : ObjectionState.INVESTIGATION;
    }

    public void state(String words, Instant at) {
        require(ObjectionState.STATEMENT);
        statement = words("statement", words, STATEMENT);
        statedAt = at;
    }

    /** The organisation has answered, or its time is over: silence goes on. */
    public void investigate() {
        require(ObjectionState.STATEMENT, ObjectionState.INVESTIGATION);
        state = ObjectionState.INVESTIGATION;
    }

    public void extend(String reason) {
        require(ObjectionState.INVESTIGATION);
        if (extensionReason != null) {
            throw new Refusal("notice.refusal.extendedOnce");
        }
        extensionReason = words("extension", reason, REASON);
    }

    public void find(Finding found, Actor by) {
        require(ObjectionState.INVESTIGATION);
        if (!by.username().equals(investigator)) {
            investigator = by.username();
            investigatorName = by.personName();
        }
        if (found.upheld() && line == null) {
            throw new Refusal("notice.refusal.wholeList");
        }
        finding = found.words();
        remedy = found.remedy();
        correctedZh = found.correctedZh();
        correctedEn = found.correctedEn();
        state = ObjectionState.DECISION;
    }

    /** Back to whoever investigates. */
    public void reopen(String by) {
        requireFurtherPerson(by);
        state = ObjectionState.INVESTIGATION;
    }

    /** The investigator's finding stands or falls; the words are what objector and organisation are told. */
    public void decide(boolean upheld, String words, String by, Instant at) {
        requireFurtherPerson(by);
        if (upheld && remedy == null) {
            throw new Refusal("notice.refusal.noRemedy");
        }
        answer(words);
        close(upheld ? ObjectionState.UPHELD : ObjectionState.DISMISSED, at);
    }

    public void escalate(Instant at) {
        if (state.isOpen()) {
            escalatedAt = at;
        }
    }

    public void drop(Instant at) {
        if (!state.isOpen()) {
            throw new Conflict("notice.refusal.objectionState", state);
        }
        close(ObjectionState.DROPPED, at);
    }

    private void requireFurtherPerson(String by) {
        require(ObjectionState.DECISION);
        if (by.equals(investigator)) {
            throw new Refusal("notice.refusal.ownFinding");
        }
    }

    private void answer(String words) {
        reply = words("reply", words, REPLY);
        PublicWords.require(reply);
    }

    private static String words(String field, String words, int longest) {
        String plain = words == null ? "" : words.strip();
        if (plain.isEmpty() || plain.length() > longest) {
            throw new Refusal("notice.refusal." + field, longest);
        }
        return plain;
    }

    private void close(ObjectionState end, Instant at) {
        closedAt = at;
        state = end;
    }

    private void require(ObjectionState... expected) {
        if (!Set.of(expected).contains(state)) {
            throw new Conflict("notice.refusal.objectionState", state);
        }
    }

    /** What was objected, opened; for those only who handle it. */
    public String words(Sealing sealing) {
        return sealing.open(wordsSealed);
    }

    public String evidence(Sealing sealing) {
        return sealing.open(evidenceSealed);
    }

    public boolean isAskedForBy(String hash) {
        return codeHash.equals(hash);
    }

    public String number() {
        return number;
    }

    public String notice() {
        return notice;
    }

    public String line() {
        return line;
    }

    public String organisation() {
        return organisation;
    }

    public String province() {
        return province;
    }

    public ObjectionState state() {
        return state;
    }

    public int evidenceFiles() {
        return evidenceFiles;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public Admissibility admissibility() {
        return admissibility;
    }

    public String matter() {
        return matter;
    }

    public String statement() {
        return statement;
    }

    public Instant statedAt() {
        return statedAt;
    }

    public String investigator() {
        return investigator;
    }

    public String investigatorName() {
        return investigatorName;
    }

    public String finding() {
        return finding;
    }

    public Remedy remedy() {
        return remedy;
    }

    public String correctedZh() {
        return correctedZh;
    }

    public String correctedEn() {
        return correctedEn;
    }

    public String extensionReason() {
        return extensionReason;
    }

    public Instant escalatedAt() {
        return escalatedAt;
    }

    public String reply() {
        return reply;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
