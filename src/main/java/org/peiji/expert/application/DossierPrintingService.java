package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peiji.document.Printout;
import org.peiji.document.Printout.Fact;
import org.peiji.document.Printouts;
import org.peiji.expert.DossierEntry;
import org.peiji.expert.domain.Redaction;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.file.FileNote;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.web.Texts;

/**
 * 打印评审材料: what an expert reads on the page of a slot, as PDF. Exactly that and nothing else: double blind neither
 * the institution's name nor the number of its case.
 */
@ApplicationScoped
public class DossierPrintingService {

    private static final String PRINTED_BAR = "■■■";

    @Inject
    private ScoringService scoring;

    @Inject
    private Printouts printouts;

    /** The dossier of an open task of the reader; nothing of it while a conflict bars the way. */
    @Requires(Permission.EXPERT_SCORE_DOSSIER)
    @Transactional
    public Download print(String task) {
        ScoringView view = scoring.openDossier(task);
        if (!view.conflicts().isEmpty()) {
            throw new Forbidden("expert.refusal.conflict");
        }
        return new Download(view.slotNumber() + ".pdf", printouts.print(printout(view)));
    }

    private static Printout printout(ScoringView view) {
        Map<String, List<Fact>> sections = new LinkedHashMap<>();
        for (DossierEntry entry : view.dossier()) {
            sections.computeIfAbsent(printed(entry.section()), heading -> new ArrayList<>())
                    .add(new Fact(new Bilingual(printed(entry.label()), null), printed(entry.text())));
        }
        List<Printout.Section> printed = new ArrayList<>();
        sections.forEach((heading, facts) -> printed.add(new Printout.Section(new Bilingual(heading, null), facts)));
        if (!view.files().isEmpty()) {
            printed.add(new Printout.Section(
                    words("expert.score.files"),
                    List.of(new Fact(
                            words("expert.print.files"),
                            String.join(
                                    "\n",
                                    view.files().stream().map(FileNote::name).toList())))));
        }
        return new Printout(
                words("expert.print.title"),
                view.organisationName() == null
                        ? words("expert.blind.hidden")
                        : new Bilingual(view.organisationName(), null),
                List.of(
                        new Fact(words("expert.print.slot"), view.slotNumber()),
                        new Fact(words("expert.print.subject"), both(view.subject()))),
                printed,
                null);
    }

    /** The bar of a redaction, as the font of documents has it. */
    private static String printed(String text) {
        return text == null ? "" : text.replace(Redaction.BAR, PRINTED_BAR);
    }

    private static String both(Bilingual words) {
        return words.en() == null ? words.zh() : words.zh() + "\n" + words.en();
    }

    private static Bilingual words(String key) {
        return new Bilingual(Texts.in(Locale.SIMPLIFIED_CHINESE, key), Texts.in(Locale.ENGLISH, key));
    }

    /** A PDF to give out. */
    public record Download(String name, byte[] content) {}
}
