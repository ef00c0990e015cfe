package org.peiji.guard;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.peiji.ground.Reader;
import org.peiji.platform.security.Account;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;

/**
 * A walk through the running application as one person of a role: the lines of the menu, and what they lead to, as far
 * as it opens. Pages and menus are asked of the server, so that none can be forgotten.
 */
@ApplicationScoped
class Walk {

    private static final int LINKS_OF_A_PAGE = 2;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private ServletContext application;

    @Inject
    @Any
    private Instance<MenuSource> menus;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    /** Every page of the archive that has an address. */
    Set<String> pages() {
        Set<String> pages = new TreeSet<>();
        Queue<String> folders = new ArrayDeque<>(List.of("/"));
        while (!folders.isEmpty()) {
            for (String path : application.getResourcePaths(folders.remove())) {
                if (path.endsWith("/") && !path.endsWith("-INF/")) {
                    folders.add(path);
                } else if (path.endsWith(".xhtml")) {
                    pages.add(path);
                }
            }
        }
        assertTrue(pages.size() > 50, "the server tells its pages: " + pages);
        return pages;
    }

    /**
     * Walks as that person.
     *
     * @param faults gets a line for every page that faults, and for every line of the menu that is refused
     * @param seen is shown every answer that opens
     * @return the pages that opened
     */
    Set<String> own(Reader reader, String person, List<String> faults, Consumer<HttpResponse<String>> seen) {
        Actor actor = accounts.actor(person);
        Queue<String> ahead = new ArrayDeque<>(List.of("/index.xhtml"));
        current.as(actor, () -> {
            menus.forEach(
                    menu -> menu.entries(actor).stream().map(MenuEntry::href).forEach(ahead::add));
            return null;
        });
        Set<String> lines = ahead.stream().map(Walk::page).collect(Collectors.toSet());
        Set<String> own = new TreeSet<>();
        Map<String, Integer> tried = new HashMap<>();
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            String page = page(address);
            if (!page.endsWith(".xhtml") || tried.merge(page, 1, Integer::sum) > LINKS_OF_A_PAGE) {
                continue;
            }
            HttpResponse<String> answer = reader.get(address);
            if (answer.statusCode() < 400) {
                own.add(page);
                seen.accept(answer);
                ahead.addAll(Reader.links(answer));
            } else if (answer.statusCode() >= 500 || lines.contains(page)) {
                faults.add(person + " " + address + " " + answer.statusCode());
            }
        }
        return own;
    }

    /** Two at a time: while the server answers one, the other reads. What goes wrong first is thrown. */
    <T> void beside(Collection<T> all, Consumer<T> visit) {
        Queue<T> waiting = new ConcurrentLinkedQueue<>(all);
        Runnable visitor = () -> {
            for (T next = waiting.poll(); next != null; next = waiting.poll()) {
                visit.accept(next);
            }
        };
        CompletableFuture<Void> other = CompletableFuture.runAsync(visitor, threads);
        visitor.run();
        other.join();
    }

    static String page(String address) {
        return address.replaceFirst("[?#;].*", "");
    }

    /** Somebody of that role; the demonstration has nobody for some. */
    String person(Role role) {
        return accounts.demoAccounts().stream()
                .filter(account -> account.assignments().get(0).role() == role)
                .map(Account::username)
                .findFirst()
                .orElseGet(() -> newcomer(role));
    }

    private String newcomer(Role role) {
        String name = "guard." + role.name().toLowerCase(Locale.ROOT);
        if (accounts.find(name) == null) {
            Actor colleague = accounts.actor("base1.officer");
            accounts.add(new Account(name, role.name(), accounts.hash("peiji-2026".toCharArray()), true)
                    .assign(role, colleague.organisation(), colleague.organisationName(), colleague.province()));
        }
        return name;
    }
}
