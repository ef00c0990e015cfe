package org.peiji.designation.application;

import static org.peiji.platform.security.Permission.DESIGNATION_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.peiji.designation.application.ApplicationCase.FrozenVersion;
import org.peiji.designation.domain.DossierField;
import org.peiji.designation.domain.EvidenceKind;
import org.peiji.document.Printout;
import org.peiji.document.Printout.Fact;
import org.peiji.document.Printouts;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.security.Requires;
import org.peiji.platform.web.Texts;

/** 打印申报书: a dossier as PDF, for those who may read the application: a frozen version, or the college's own draft. */
@ApplicationScoped
public class DossierPrintService {

    @Inject
    private BaseApplicationRegister register;

    @Inject
    private Printouts printouts;

    /**
     * Prints a dossier.
     *
     * @param version number of the frozen version; null for the dossier as the reader sees it: the college the sheet as
     *     it stands while it writes, everybody else the last version
     * @throws Missing if there is no such application within scope, or no such version
     */
    @Transactional
    @Requires(DESIGNATION_READ)
    public Download print(String number, Integer version) {
        ApplicationCase application = register.find(number);
        List<FrozenVersion> versions = application.versions();
        boolean draft = version == null && (versions.isEmpty() || application.isBeingWritten());
        if (draft) {
            return new Download(number + ".pdf", printouts.print(printout(application, null)));
        }
        FrozenVersion frozen = versions.stream()
                .filter(each -> each.ordinal() == Objects.requireNonNullElse(version, versions.size()))
                .findFirst()
                .orElseThrow(() -> new Missing(number));
        return new Download(number + "-" + frozen.ordinal() + ".pdf", printouts.print(printout(application, frozen)));
    }

    private static Printout printout(ApplicationCase application, FrozenVersion frozen) {
        FrozenDossier dossier = frozen == null ? application.shown() : frozen.dossier();
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(words("designation.print.number"), application.number()),
                new Fact(
                        words("designation.print.round"),
                        application.roundTitleZh() + "\n" + application.roundTitleEn())));
        if (frozen != null) {
            facts.add(new Fact(words("designation.print.version"), String.valueOf(frozen.ordinal())));
            facts.add(new Fact(
                    words("designation.print.submitted"),
                    Texts.of(
                            Locale.SIMPLIFIED_CHINESE,
                            "designation.print.by",
                            frozen.submittedAt(),
                            frozen.personName())));
            facts.add(new Fact(new Bilingual("SHA-256", null), frozen.sha256()));
        }
        List<Printout.Section> sections = new ArrayList<>();
        for (DossierField.Section section : DossierField.Section.values()) {
            sections.add(new Printout.Section(
                    label(section),
                    section.fields().stream()
                            .map(field -> new Fact(label(field), answer(dossier, field)))
                            .toList()));
        }
        if (!dossier.evidence().isEmpty()) {
            sections.add(new Printout.Section(words("designation.evidence.title"), evidence(dossier)));
        }
        return new Printout(
                words("designation.print.title"),
                new Bilingual(application.organisationName(), application.organisationNameEn()),
                facts,
                sections,
                frozen == null ? words("designation.print.draft") : null);
    }

    private static String answer(FrozenDossier dossier, DossierField field) {
        String answer = dossier.answer(field);
        return answer.isEmpty() ? "—" : answer;
    }

    /** The names of the files by their kinds, in the order of the kinds. */
    private static List<Fact> evidence(FrozenDossier dossier) {
        return Stream.concat(Stream.of(EvidenceKind.values()), Stream.of((EvidenceKind) null))
                .map(kind -> new Fact(
                        kind == null ? words("designation.evidence.other") : label(kind),
                        String.join(
                                "\n",
                                dossier.evidence().entrySet().stream()
                                        .filter(file -> dossier.kindOf(file.getKey()) == kind)
                                        .map(Map.Entry::getValue)
                                        .toList())))
                .filter(fact -> !fact.words().isEmpty())
                .toList();
    }

    private static Bilingual label(Enum<?> value) {
        return words(Texts.labelKey(value));
    }

    private static Bilingual words(String key) {
        return new Bilingual(Texts.in(Locale.SIMPLIFIED_CHINESE, key), Texts.in(Locale.ENGLISH, key));
    }

    /** A PDF to give out. */
    public record Download(String name, byte[] content) {}
}
