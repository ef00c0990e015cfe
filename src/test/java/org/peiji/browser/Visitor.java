package org.peiji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One person at a browser. Every page that the person sees is checked: no fault, no missing text, no sideways scroll,
 * no ID number in full. A field is named as in the page's {@code pj:field}.
 */
final class Visitor implements AutoCloseable {

    private static final String BASE = "http://127.0.0.1:" + System.getProperty("peiji.it.port");
    private static final Path SHOTS = Path.of("target/screenshots");
    private static final String PASSWORD = "peiji-2026";
    private static final Pattern ID_NUMBER =
            Pattern.compile("\\b[1-9]\\d{5}(19|20)\\d{2}(0[1-9]|1[0-2])\\d{5}[\\dX]\\b");

    private final BrowserContext context;
    private final Page page;
    private final String language;
    private final int width;
    private String name = "public";
    private int arrivals;
    private int status;
    private Map<String, String> headers = Map.of();

    /** @param still without motion, as some people ask of their system */
    Visitor(com.microsoft.playwright.Browser browser, String language, int width, boolean still) {
        this(
                browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setReducedMotion(still ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE)),
                language,
                width);
        this.context.addCookies(List.of(new Cookie("peiji_language", language).setUrl(BASE)));
    }

    private Visitor(BrowserContext context, String language, int width) {
        this.language = language;
        this.width = width;
        this.context = context;
        this.page = context.newPage();
        this.page.setDefaultTimeout(60_000);
        this.page.onPageError(error -> {
            throw new AssertionError(error);
        });
        this.page.onResponse(response -> {
            if (response.request().isNavigationRequest()) {
                status = response.status();
                headers = response.headers();
            }
        });
        this.page.onLoad(arrived -> arrivals++);
    }

    Visitor signIn(String username) {
        name = username;
        page.navigate(BASE + "/login.xhtml");
        page.locator("input[id$=username]").first().fill(username);
        page.locator("input[type=password]").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("/login.xhtml") && !address.contains("/index.xhtml"));
        return this;
    }

    /** The same person's second tab. */
    Visitor tab() {
        Visitor tab = new Visitor(context, language, width);
        tab.name = name;
        return tab;
    }

    Visitor go(String path) {
        leave(() -> page.navigate(BASE + path), path);
        return this;
    }

    /** Goes to an address that is refused with that status, in these words. */
    Visitor isRefused(String address, int expected, String words) {
        page.navigate(address.startsWith("/") ? BASE + address : address);
        assertThat(status).as(name + " at " + address).isEqualTo(expected);
        return sees(words);
    }

    /** True if the worklist has a task whose case has that text in its line. */
    boolean hasTask(String text) {
        go("/worklist/worklist.xhtml?search=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        return tasks().count() > 0;
    }

    /** Opens the first task in the worklist whose case has that text in its line. */
    Visitor openTask(String text) {
        assertThat(hasTask(text)).as(name + " finds a task about " + text).isTrue();
        leave(() -> tasks().first().click(), "task about " + text);
        return this;
    }

    /** Opens the first task in the worklist that is done at that page. */
    Visitor openTaskAt(String path) {
        go("/worklist/worklist.xhtml");
        leave(() -> page.locator("tbody a.title[href*='" + path + "']").first().click(), "task at " + path);
        return this;
    }

    /** How many tasks the person has done. */
    int decided() {
        go("/worklist/worklist.xhtml?box=DONE");
        return Integer.parseInt(
                page.locator(".pj-counters a[aria-current=true] b").innerText());
    }

    private Locator tasks() {
        return page.locator("tbody a.title");
    }

    /** Reloads the worklist until it has a task at that page. */
    void awaitTask(String path) {
        for (int tries = 0; tries < 60; tries++) {
            go("/worklist/worklist.xhtml");
            try {
                page.locator("tbody a.title[href*='" + path + "']")
                        .first()
                        .waitFor(new Locator.WaitForOptions().setTimeout(3_000));
                return;
            } catch (TimeoutError notYet) {
                // looks again
            }
        }
        throw new AssertionError(name + " never got a task at " + path);
    }

    /** Follows the link with that text. */
    Visitor follow(String text) {
        leave(() -> page.locator("main a, .pj-dock a", containing(text)).first().click(), "after " + text);
        return this;
    }

    Visitor search(String text) {
        page.locator("input[type=search]").fill(text);
        leave(() -> page.keyboard().press("Enter"), "search for " + text);
        return this;
    }

    /** Types into a field and leaves it with the tab key. */
    Visitor fill(String field, String value) {
        input(field).first().fill(value);
        page.keyboard().press("Tab");
        return this;
    }

    /** Fills in a field that stands at every line. */
    Visitor fillAll(String field, String value) {
        input(field).all().forEach(each -> each.fill(value));
        return this;
    }

    /** Gives every line that share of the most that its hint allows; answers how many lines there are. */
    int score(String field, String share) {
        List<Locator> lines = page.locator(".pj-field[id$=':" + field + "']").all();
        for (Locator line : lines) {
            String[] bounds = line.locator(".hint")
                    .innerText()
                    .replaceAll("[^0-9.]+", " ")
                    .strip()
                    .split(" ");
            line.locator("input")
                    .fill(new BigDecimal(bounds[bounds.length - 1])
                            .multiply(new BigDecimal(share))
                            .setScale(2, RoundingMode.HALF_UP)
                            .toPlainString());
        }
        return lines.size();
    }

    /** Picks an item of a menu; opens it again if it does not stand open, as one does on a slow machine. */
    Visitor pick(String field, String label) {
        Locator item = page.locator(
                "[id$=':" + field + ":input_panel'].ui-connected-overlay-enter-done li[data-label='" + label + "']");
        for (int tries = 0; tries < 4 && !item.isVisible(); tries++) {
            page.locator(control(field) + " .ui-selectonemenu-trigger").click();
            try {
                item.waitFor(new Locator.WaitForOptions().setTimeout(10_000));
            } catch (TimeoutError notOpen) {
                // opens it again
            }
        }
        item.click();
        return this;
    }

    /** Takes every item but one out of a menu of several. */
    Visitor keepOnly(String field, String label) {
        Locator others = page.locator(control(field) + " .ui-selectcheckboxmenu-token")
                .filter(new Locator.FilterOptions().setHasNotText(label));
        for (int left = others.count(); left > 0; left--) {
            others.first().locator(".ui-icon-close").click();
            PlaywrightAssertions.assertThat(others).hasCount(left - 1);
        }
        return this;
    }

    /** Ticks a box by its words. */
    Visitor tick(String field, String label) {
        page.locator(control(field))
                .first()
                .getByText(label, new Locator.GetByTextOptions().setExact(true))
                .click();
        return this;
    }

    /** Ticks a box that stands alone. */
    Visitor tickBox(String field) {
        page.locator(":is(" + control(field) + ", [id$=':" + field + "']) .ui-chkbox-box")
                .first()
                .click();
        return this;
    }

    /** Ticks the box in the row that has that text. */
    Visitor tickIn(String row) {
        page.locator("tr", containing(row)).locator(".ui-chkbox-box").click();
        return this;
    }

    /** Chooses the outcome of a decision. */
    Visitor choose(String decision) {
        page.locator("input[type=radio][value='" + decision + "'] + label").click();
        return this;
    }

    /** Uploads a small PDF and waits until the page lists it. */
    Visitor upload(String field, String file) {
        byte[] pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
        page.locator("input[type=file][id$=':" + field + ":input']")
                .setInputFiles(new FilePayload(file, "application/pdf", pdf));
        page.locator(":is(button, input)[id$=':" + field + ":add']").click();
        page.locator("[data-files]", containing(file)).first().waitFor();
        return this;
    }

    /** Presses a button by its id and waits for what comes. */
    Visitor press(String id) {
        leave(() -> page.locator(":is(button, input)[id$=':" + id + "']").click(), "after " + id);
        return this;
    }

    /** Presses a button as an impatient hand does. */
    Visitor pressTwice(String id) {
        leave(() -> page.locator(":is(button, input)[id$=':" + id + "']").dblclick(), "after " + id + " twice");
        return this;
    }

    /** Goes back one page. */
    Visitor back() {
        page.goBack();
        return this;
    }

    /** The server forgets this person, the page knows nothing of it. */
    Visitor endSession() {
        context.clearCookies();
        context.addCookies(List.of(new Cookie("peiji_language", language).setUrl(BASE)));
        return this;
    }

    /** Leaves by the menu. */
    Visitor signOut() {
        leave(() -> page.locator("[id$=':signOut']").evaluate("button => button.click()"), "sign-out");
        return this;
    }

    /** Presses the button in the row that has that text. */
    Visitor pressIn(String row) {
        leave(
                () -> page.locator("tr", containing(row))
                        .getByRole(AriaRole.BUTTON)
                        .click(),
                "after the button at " + row);
        return this;
    }

    Visitor sees(String text) {
        assertThat(page.locator("body").innerText())
                .as(name + " at " + page.url())
                .contains(text);
        return this;
    }

    /** Waits until the page says that, as it does by itself after a while. */
    Visitor awaits(String text) {
        try {
            page.waitForCondition(() -> page.locator("body").innerText().contains(text));
        } catch (TimeoutError e) {
            shot("waiting");
            throw e;
        }
        return this;
    }

    /** The session ends, as it does by itself after an hour; the page does not know yet. */
    Visitor losesTheSession() {
        List<Cookie> left = context.cookies().stream()
                .filter(cookie -> cookie.name.equals("peiji_language"))
                .toList();
        context.clearCookies();
        context.addCookies(left);
        return this;
    }

    /** Loads the page anew, and signs in where that asks for it. */
    Visitor reloads() {
        page.reload();
        return page.locator("input[type=password]").count() > 0 ? signsInHere() : this;
    }

    /** Signs in where the page asks for it, and lands where he or she was going. */
    Visitor signsInHere() {
        page.locator("input[id$=username]").first().fill(name);
        page.locator("input[type=password]").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("/login.xhtml"));
        return this;
    }

    Visitor seesNot(String text) {
        assertThat(page.locator("body").innerText())
                .as(name + " at " + page.url())
                .doesNotContain(text);
        return this;
    }

    /** What stands in a field. */
    String typed(String field) {
        return input(field).first().inputValue();
    }

    /** The words of the error summary on top of the page. */
    String errors() {
        Locator summary = page.locator(".pj-summary");
        summary.waitFor();
        return summary.innerText();
    }

    /** A header of the answer that brought the page. */
    String header(String field) {
        return headers.getOrDefault(field, "");
    }

    /** Chooses an order where a list has no heads. */
    Visitor order(String label) {
        page.locator("select[name=sort]").selectOption(new SelectOption().setLabel(label));
        leave(() -> page.locator("#list button[type=submit]").last().click(), "order " + label);
        return this;
    }

    /** What stands under that label in the rows of a list, from top to bottom. */
    List<String> sorted(String label) {
        return page.locator("tbody td[data-label='" + label + "']").allInnerTexts();
    }

    String address() {
        return page.url();
    }

    /** A picture of the whole page in target/screenshots. */
    Visitor shot(String title) {
        Path file = SHOTS.resolve(title + "-" + name + "-" + language + "-" + width + ".png");
        page.evaluate("scrollTo(0, 0)");
        try {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
        } catch (PlaywrightException tooTall) {
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
        }
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

    /** The product's own pages that this page leads to, with their queries. */
    Set<String> links() {
        Set<String> addresses = new TreeSet<>();
        for (Object address : (List<?>) page.evaluate("[...document.querySelectorAll('a[href]')].map(a => a.href)")) {
            String link = address.toString().replaceFirst("#.*", "");
            if (link.startsWith(BASE) && link.contains(".xhtml")) {
                addresses.add(link.substring(BASE.length()));
            }
        }
        return addresses;
    }

    /** The page that is open, for a closer look. */
    Inspection inspection() {
        return new Inspection(page);
    }

    private Locator input(String field) {
        return page.locator(
                ":is(input, textarea):is([id$=':" + field + ":input'], [id$=':" + field + ":input_input'])");
    }

    private static String control(String field) {
        return "[id$=':" + field + ":input']";
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    /** Does what leads to another page, waits until that is complete, and looks it over; a picture shows what hinders. */
    private void leave(Runnable act, String where) {
        int before = arrivals;
        try {
            act.run();
            page.waitForCondition(() -> arrivals > before);
        } catch (PlaywrightException e) {
            shot("stuck");
            throw e;
        }
        check(where);
    }

    private void check(String where) {
        assertThat(status).as(name + " at " + where).isLessThan(400);
        String body = page.locator("body").innerText();
        assertThat(body).as("missing text at " + where).doesNotContain("???");
        assertThat(ID_NUMBER
                        .matcher(page.content().replaceAll("value=\"[^\"]*\"", ""))
                        .find())
                .as("an ID number in full at " + where)
                .isFalse();
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
