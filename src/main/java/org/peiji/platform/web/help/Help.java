package org.peiji.platform.web.help;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.platform.web.Texts;

/**
 * What the page that is open is for, what can be done there and what happens next: three lines under the key {@code
 * <feature>.help.<page>} of the feature's bundle, and the terms that they use.
 */
@Named
@RequestScoped
public class Help {

    private static final List<String> LABELS = List.of("part.help.for", "part.help.do", "part.help.next");

    @Inject
    private Texts texts;

    @Inject
    private Glossary glossary;

    private String words;

    @PostConstruct
    void read() {
        words = texts.get(key(FacesContext.getCurrentInstance().getViewRoot().getViewId()));
    }

    /** Key of a page's help: {@code designation.help.decide-application} of /designation/decide-application.xhtml. */
    public static String key(String page) {
        return page.replaceAll("^/|\\.xhtml$", "").replaceFirst("/", ".help.");
    }

    /** False on entry and result pages, which explain themselves. */
    public boolean isHere() {
        return !words.startsWith("???");
    }

    public List<Line> getLines() {
        List<String> lines = words.lines().toList();
        return lines.stream()
                .map(line -> new Line(texts.get(LABELS.get(lines.indexOf(line))), line))
                .toList();
    }

    public List<Glossary.Term> getTerms() {
        return glossary.in(words);
    }

    /** One line under its heading. */
    public record Line(String label, String words) {}
}
