package org.peiji.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.SignedIn;
import org.peiji.platform.time.BusinessClock;

/** The frame around every page: who reads it, in which role, language and theme, and where he or she can go. */
@Named
@RequestScoped
public class Shell {

    private static final String QUERY = "shell.query";

    @Inject
    private SignedIn signedIn;

    @Inject
    private Preferences preferences;

    @Inject
    private Texts texts;

    @Inject
    private BusinessClock clock;

    @Inject
    @Any
    private Instance<MenuSource> sources;

    @Inject
    @ConfigProperty(name = "peiji.demo", defaultValue = "true")
    private boolean demo;

    private Actor actor;
    private List<Group> menu;

    public boolean isSignedIn() {
        return actor() != null;
    }

    public boolean isDemo() {
        return demo;
    }

    public String getLanguage() {
        return texts.isChinese() ? "zh-CN" : "en";
    }

    public String getTheme() {
        return preferences.theme();
    }

    public String getPersonName() {
        return actor() == null ? "" : actor().personName();
    }

    public String getPersonInitial() {
        return actor() == null ? "" : actor().personName().substring(0, 1);
    }

    public String getRoleLabel() {
        return actor() == null ? "" : texts.label(actor().role());
    }

    public String getOrganisationName() {
        return actor() == null ? "" : texts.organisation(actor().organisationName());
    }

    /** When the page is shown, for what is printed. */
    public Instant getNow() {
        return clock.instant();
    }

    /** The menu of the role in which the person acts. */
    public List<Group> getMenu() {
        if (menu == null) {
            menu = actor() == null ? List.of() : buildMenu();
        }
        return menu;
    }

    /** The person's roles, to switch between. */
    public List<Choice> getAssignments() {
        return signedIn.assignments().stream()
                .map(assignment -> new Choice(
                        assignment.id(),
                        texts.label(assignment.role()) + " · " + texts.organisation(assignment.organisationName()),
                        assignment.role() == actor().role()
                                && assignment.organisation().equals(actor().organisation())))
                .toList();
    }

    /** What is wrong with what was sent: the messages of this request that stop it. */
    public List<Problem> getProblems() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Problem> problems = new ArrayList<>();
        addProblems(problems, faces.getMessages(null), null);
        faces.getClientIdsWithMessages().forEachRemaining(id -> {
            if (id != null) {
                addProblems(problems, faces.getMessages(id), id);
            }
        });
        return problems;
    }

    private static void addProblems(List<Problem> problems, Iterator<FacesMessage> messages, String target) {
        messages.forEachRemaining(message -> {
            if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
                problems.add(new Problem(message.getSummary(), target));
            }
        });
    }

    public String switchTo(Long assignment) {
        signedIn.actAs(assignment);
        return "/index.xhtml?faces-redirect=true";
    }

    /**
     * Where the role's work begins: the first line of its menu.
     *
     * @throws Forbidden for who is signed in and has no role now
     */
    public String home() {
        return getMenu().stream()
                .flatMap(group -> group.items().stream())
                .map(item -> item.href())
                .filter(page -> !page.startsWith("/public/"))
                .findFirst()
                .map(page -> page + "?faces-redirect=true")
                .orElseThrow(() -> new Forbidden("shell.refusal.noRole"));
    }

    /** The query of the address that the page was opened with, also when a form of it comes back. */
    public String getQuery() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String query = request.getMethod().equals("POST") ? request.getParameter(QUERY) : request.getQueryString();
        return query == null ? "" : query.replaceAll("\\p{Cntrl}", "");
    }

    /** Keeps the language and shows the same page again, at the same address. */
    public void switchLanguage(String language) throws IOException {
        preferences.keepLanguage(language);
        FacesContext faces = FacesContext.getCurrentInstance();
        String query = getQuery();
        faces.getExternalContext().redirect(faces.getViewRoot().getViewId() + (query.isEmpty() ? "" : "?" + query));
    }

    public String signOut() throws ServletException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        ((HttpServletRequest) external.getRequest()).logout();
        external.invalidateSession();
        return "/login.xhtml?faces-redirect=true";
    }

    private Actor actor() {
        if (actor == null) {
            actor = signedIn.actor();
        }
        return actor;
    }

    private List<Group> buildMenu() {
        String here = ((HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .getRequestURI();
        List<Line> lines = new ArrayList<>();
        for (MenuSource source : sources) {
            for (MenuEntry entry : source.entries(actor())) {
                lines.add(new Line(entry, source.count(actor(), entry.href())));
            }
        }
        lines.sort(Comparator.comparingInt(line -> line.entry().order()));
        Map<String, List<Item>> groups = new LinkedHashMap<>();
        for (Line line : lines) {
            MenuEntry entry = line.entry();
            groups.computeIfAbsent(entry.group(), key -> new ArrayList<>())
                    .add(new Item(
                            entry.href(),
                            texts.get(entry.labelKey()),
                            entry.icon(),
                            here.equals(entry.href()),
                            line.count()));
        }
        return groups.entrySet().stream()
                .map(group -> new Group(texts.get(group.getKey()), group.getValue()))
                .toList();
    }

    private record Line(MenuEntry entry, Integer count) {}

    /** A heading of the menu and what stands under it. */
    public record Group(String label, List<Item> items) {}

    /** A line of the menu. */
    public record Item(String href, String label, String icon, boolean current, Integer count) {}

    /**
     * One thing that stops what was sent.
     *
     * @param words what is wrong and what to do
     * @param target client id of the control; null if it is none in particular
     */
    public record Problem(String words, String target) {}

    /** One of the person's roles. */
    public record Choice(Long id, String label, boolean current) {}
}
