package org.peiji.notice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.peiji.platform.security.Sealing;

/**
 * 异议人: who objected. Kept apart from the objection, under its number only, and sealed; nothing in the product points
 * here but the vault.
 */
@Entity
@Table(name = "ntc_objector")
public class Objector {

    @Id
    private String objection;

    @Version
    private int version;

    @Column(name = "name_sealed")
    private String nameSealed;

    @Column(name = "contact_sealed")
    private String contactSealed;

    @Column(name = "affiliation_sealed")
    private String affiliationSealed;

    protected Objector() {}

    public static Objector seal(String objection, ObjectionPaper paper, Sealing sealing) {
        Objector objector = new Objector();
        objector.objection = objection;
        objector.nameSealed = sealing.seal(paper.name());
        objector.contactSealed = sealing.seal(paper.contact());
        objector.affiliationSealed = sealing.seal(paper.affiliation());
        return objector;
    }

    public Identity open(Sealing sealing) {
        return new Identity(sealing.open(nameSealed), sealing.open(contactSealed), sealing.open(affiliationSealed));
    }

    /**
     * 异议人身份: opened. Never kept, never logged.
     *
     * @param contact telephone or e-mail address
     */
    public record Identity(String name, String contact, String affiliation) {

        /** True if the words give away who it is: the name, or how to reach that person. */
        public boolean isNamedIn(String words) {
            String plain = plain(words);
            return List.of(name, contact).stream().map(Identity::plain).anyMatch(plain::contains);
        }

        private static String plain(String words) {
            return words == null ? "" : words.replaceAll("[\\s-]", "").toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public String toString() {
            return "Identity";
        }
    }
}
