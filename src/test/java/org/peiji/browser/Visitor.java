package org.peiji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One person at a browser. Every page that the person sees is checked: no fault, no missing text, no sideways scroll. */
final class Visitor implements AutoCloseable {

    private static final String BASE = "http://127.0.0.1:" + System.getProperty("peiji.it.port");
    private static final Path SHOTS = Path.of("target/screenshots");
    private static final String PASSWORD = "peiji-2026";

    private final BrowserContext context;
    private final Page page;
    private final String language;
    private final int width;
    private String name = "public";

    Visitor(com.microsoft.playwright.Browser browser, String language, int width) {
        this.language = language;
        this.width = width;
        this.context = browser.newContext(
                new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, 900));
        this.context.addCookies(List.of(new Cookie("peiji_language", language).setUrl(BASE)));
        this.page = context.newPage();
        this.page.onPageError(error -> {
            throw new AssertionError(error);
        });
    }

    Visitor signIn(String username) {
        name = username;
        page.navigate(BASE + "/login.xhtml");
        page.locator("input[id$=username]").first().fill(username);
        page.locator("input[type=password]").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/worklist/worklist.xhtml*");
        return this;
    }

    Visitor go(String path) {
        Response response = page.navigate(BASE + path);
        assertThat(response.status()).as(name + " at " + path).isLessThan(400);
        check(path);
        return this;
    }

    /** Opens the first task in the worklist whose case has that text in its line. */
    Visitor openTask(String text) {
        go("/worklist/worklist.xhtml");
        Locator row = page.locator("tbody tr", new Page.LocatorOptions().setHasText(text))
                .first();
        assertThat(row.count()).as(name + " finds a task about " + text).isPositive();
        row.locator("a.title").click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        check("task about " + text);
        return this;
    }

    Visitor fill(String idEnding, String value) {
        page.locator("[id$='" + idEnding + "']").first().fill(value);
        return this;
    }

    Visitor select(String idEnding, String value) {
        page.locator("select[id$='" + idEnding + "']").first().selectOption(value);
        return this;
    }

    /** Chooses the outcome of a decision. */
    Visitor choose(String decision) {
        page.locator("input[type=radio][value='" + decision + "']").check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    Visitor tick(String idEnding) {
        page.locator("input[type=checkbox][id$='" + idEnding + "']")
                .first()
                .check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    /** Presses a button by its id and waits for what comes. */
    Visitor press(String idEnding) {
        page.locator("button[id$='" + idEnding + "'], input[type=submit][id$='" + idEnding + "'], a[id$='" + idEnding
                        + "']")
                .first()
                .click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        check("after " + idEnding);
        return this;
    }

    Visitor sees(String text) {
        assertThat(page.locator("body").innerText())
                .as(name + " at " + page.url())
                .contains(text);
        return this;
    }

    Visitor seesNot(String text) {
        assertThat(page.locator("body").innerText())
                .as(name + " at " + page.url())
                .doesNotContain(text);
        return this;
    }

    /** A picture of the whole page in target/screenshots. */
    Visitor shot(String title) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SHOTS.resolve(title + "-" + name + "-" + language + "-" + width + ".png")));
        return this;
    }

    /** The addresses in the side menu. */
    Set<String> menu() {
        Set<String> addresses = new TreeSet<>();
        for (ElementHandle link : page.querySelectorAll(".pj-nav a")) {
            addresses.add(link.getAttribute("href"));
        }
        return addresses;
    }

    Page page() {
        return page;
    }

    private void check(String where) {
        String body = page.locator("body").innerText();
        assertThat(body).as("missing text at " + where).doesNotContain("???");
        assertThat(page.locator("main").count())
                .as("a page with a main part at " + where)
                .isEqualTo(1);
        int wide = (int) page.evaluate("document.documentElement.scrollWidth");
        assertThat(wide).as(name + " scrolls sideways at " + where).isLessThanOrEqualTo(width);
    }

    @Override
    public void close() {
        context.close();
    }
}
