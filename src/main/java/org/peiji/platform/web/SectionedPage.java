package org.peiji.platform.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.form.Edition;
import org.primefaces.PrimeFaces;

/**
 * A long form, filled in section by section in any order: without a section in its address the page shows the list of
 * sections, with {@link #CHECK} all answers for a last look. A section is saved whenever its writer pauses. If somebody
 * else has saved it meanwhile, both versions are shown side by side, and nothing is lost.
 */
public abstract class SectionedPage implements FilePage, Serializable {

    /** The last look at all answers. */
    public static final String CHECK = "check";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Acts acts;

    @Inject
    private transient Texts texts;

    private String section;
    private final Writing writing = new Writing();
    private final ChosenFile chosen = new ChosenFile();

    /** The sections in the order of the form. */
    public abstract List<SectionLine> getSections();

    /** The page with the query that names its case, without a section. */
    public abstract String getAddress();

    /** What keeps the form from being handed in, each with the place where it can be mended. */
    public abstract List<Problem> getProblems();

    /** A fault in words, and where to mend it. */
    public record Problem(String words, String address) {}

    /** Saves the open section. */
    protected abstract Edition keep(String section, int begunWith);

    /** The answers of the open section that stand otherwise in what is kept. */
    protected abstract List<Difference> differences(String section);

    /** Takes over the kept answer to a question. */
    protected abstract void take(Difference difference);

    /** To be called when the page opens. */
    protected void begin(Map<String, Edition> editions) {
        writing.begin(editions.getOrDefault(section, Edition.NONE));
    }

    /** Saves and goes on to the next section, after the last one to the last look. */
    public String save() {
        return leave(address(next()));
    }

    /** Saves and goes back to the list of sections. */
    public String saveAndReturn() {
        return leave(getAddress());
    }

    private String leave(String next) {
        writing.settle(this::take);
        return acts.run(this::keep, "part.sections.saved", next, getLine().label());
    }

    /** Saves while it is being written; what two people wrote waits for a choice. */
    public void autosave() {
        boolean kept = false;
        try {
            if (writing.getDifferences().isEmpty()) {
                keep();
                kept = true;
                writing.trouble(null);
            }
        } catch (RuntimeException e) {
            Refusal refusal = Acts.refusalOf(e);
            if (refusal == null) {
                throw e;
            }
            writing.trouble(texts.of("part.sections.notSaved", texts.refusal(refusal)));
            if (!writing.getDifferences().isEmpty()) {
                PrimeFaces.current().ajax().update("form");
            }
        }
        PrimeFaces.current().ajax().addCallbackParam("kept", kept);
    }

    private void keep() {
        writing.keep(begunWith -> keep(section, begunWith), () -> differences(section));
    }

    private String next() {
        List<String> keys = getSections().stream().map(SectionLine::key).toList();
        int after = keys.indexOf(section) + 1;
        return after < keys.size() ? keys.get(after) : CHECK;
    }

    /** The address of a section. */
    public String address(String key) {
        return getAddress() + "&section=" + key;
    }

    /** How many sections are complete. */
    public long getComplete() {
        return getSections().stream()
                .filter(line -> line.state() == SectionState.COMPLETE)
                .count();
    }

    /** The open section; null on the list and at the last look. */
    public SectionLine getLine() {
        return getSections().stream()
                .filter(line -> line.key().equals(section))
                .findFirst()
                .orElse(null);
    }

    public boolean isListing() {
        return !isChecking() && getLine() == null;
    }

    public boolean isChecking() {
        return CHECK.equals(section);
    }

    @Override
    public ChosenFile getChosen() {
        return chosen;
    }

    public Writing getWriting() {
        return writing;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }
}
