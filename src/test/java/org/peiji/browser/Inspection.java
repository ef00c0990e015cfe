package org.peiji.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is looked for in a page that a person cannot be asked to look for every day: the rules of axe (WCAG 2.0 to 2.2, A
 * and AA) in both themes, the way of the Tab key, and the page on paper. Each look answers with what is wrong.
 */
final class Inspection {

    static final List<String> THEMES = List.of("light", "dark");

    private static final String AXE = resource("/axe.min.js");

    /** Anything below serious is told of by axe itself as advice. */
    private static final String RULES = """
            async () => (await axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
              resultTypes: ['violations'], preload: false
            })).violations.filter(each => ['serious', 'critical'].includes(each.impact))
              .flatMap(each => each.nodes.map(node => ({rule: each.id, target: node.target.join(' '),
                why: node.failureSummary.replace(/\\s+/g, ' ')})))
            """;

    private static final Map<String, List<String>> RULES_OF = Map.of(
            "light", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"),
            "dark", List.of("color-contrast", "link-in-text-block"));

    /** The product's own switch, without a reload; colours that fade are brought to their end. */
    private static final String SWITCH_THEME = """
            theme => {
              document.documentElement.dataset.theme = theme;
              getComputedStyle(document.body).color;
              document.getAnimations().forEach(each => each.finish());
            }
            """;

    /** What the Tab key must come to: every visible control, but of a group of radio buttons only one. */
    private static final String CONTROLS = """
            () => {
              const seen = each => each.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true})
                && each.getClientRects().length > 0;
              const groups = new Set();
              window.inspected = [...document.querySelectorAll(
                  'a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex]')]
                .filter(each => seen(each) && !each.disabled && each.tabIndex >= 0)
                .filter(each => {
                  if (each.type !== 'radio') return true;
                  const first = !groups.has(each.name);
                  groups.add(each.name);
                  return first;
                });
              window.reached = new Set();
              window.unmarked = new Set();
              document.addEventListener('focusin', event => {
                const group = inspected.find(each => each.type === 'radio' && each.name === event.target.name);
                reached.add(group ?? event.target);
                let marked = false;
                for (let each = event.target; each && each !== document.body && !marked; each = each.parentElement) {
                  const style = getComputedStyle(each);
                  marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                  const label = each.nextElementSibling;
                  if (label?.matches('label, .ui-chkbox-box, .ui-radiobutton-box')) {
                    const beside = getComputedStyle(label);
                    marked ||= beside.outlineStyle !== 'none' && parseFloat(beside.outlineWidth) >= 2;
                  }
                }
                if (!marked) unmarked.add(event.target);
              });
              document.activeElement?.blur();
              return inspected.length;
            }
            """;

    private static final String TOLD_BY_TAB = """
            () => {
              const name = each => each.outerHTML.slice(0, 160).replace(/\\s+/g, ' ');
              const told = [];
              for (const each of inspected) if (!reached.has(each)) told.push('Tab never comes to ' + name(each));
              for (const each of unmarked) told.push('no focus ring around ' + name(each));
              for (const each of document.querySelectorAll('[tabindex]'))
                if (each.tabIndex > 0) told.push('an order of its own: ' + name(each));
              for (const each of document.querySelectorAll('[onclick]'))
                if (each.tabIndex < 0) told.push('for the mouse only: ' + name(each));
              return told;
            }
            """;

    private static final String TOLD_BY_PAPER = """
            () => {
              const told = [];
              const name = each => each.outerHTML.slice(0, 160).replace(/\\s+/g, ' ');
              const shown = each => each.checkVisibility() && each.getClientRects().length > 0;
              const light = colour => { const [r, g, b, a = 1] = colour.match(/[\\d.]+/g).map(Number);
                return a === 0 ? 1 : (.2126 * r + .7152 * g + .0722 * b) / 255; };
              for (const each of document.querySelectorAll(
                  '.pj-skip, .pj-rail, .pj-bar, .pj-dock, .pj-filters, .pj-batch, nav, main button, main .pj-btn, main input[type=submit], dialog'))
                if (shown(each) && !each.matches('nav.pj-actions, .pj-counters, .pj-flow, .pj-tiles, .pj-list-tiles'))
                  told.push('on paper: ' + name(each));
              const main = document.querySelector('main');
              if (main.getBoundingClientRect().width < innerWidth * .95) told.push('main does not fill the paper');
              for (const each of [document.documentElement, document.body, main, ...document.querySelectorAll('.pj-panel')])
                if (light(getComputedStyle(each).backgroundColor) < .9) told.push('dark ground: ' + each.className);
              if (light(getComputedStyle(main).color) > .3) told.push('pale ink');
              for (const each of main.querySelectorAll('table, .pj-scroll'))
                if (shown(each) && each.getBoundingClientRect().right > innerWidth + 1) told.push('cut off: ' + name(each));
              const head = document.querySelector('.pj-paper');
              if (!head || !shown(head) || !/\\d{4}-\\d{2}-\\d{2}/.test(head.textContent)) told.push('no head with the date');
              if (!document.querySelector('h1') || !shown(document.querySelector('h1'))) told.push('no title');
              return told;
            }
            """;

    private final Page page;

    Inspection(Page page) {
        this.page = page;
    }

    /** What axe finds in that theme, serious or critical: rule, target and what to do. */
    List<String> axe(String theme) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE);
        }
        page.evaluate(SWITCH_THEME, theme);
        List<String> findings = new ArrayList<>();
        for (Object each : (List<?>) page.evaluate(RULES, RULES_OF.get(theme))) {
            Map<?, ?> finding = (Map<?, ?>) each;
            findings.add(finding.get("rule") + " at " + finding.get("target") + ": " + finding.get("why"));
        }
        return findings;
    }

    /** Opens the help by its button and closes it by Esc, with the keyboard alone; answers what it says. */
    String help() {
        Locator button = page.locator("[data-open=help]");
        Locator drawer = page.locator("#help");
        button.focus();
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(drawer).isVisible();
        String words = drawer.innerText();
        page.keyboard().press("Escape");
        PlaywrightAssertions.assertThat(drawer).isHidden();
        PlaywrightAssertions.assertThat(button).isFocused();
        return words;
    }

    /** Goes through the whole page by the Tab key. */
    List<String> tab() {
        int controls = (int) page.evaluate(CONTROLS);
        for (int steps = 0; steps < controls + 3; steps++) {
            page.keyboard().press("Tab");
        }
        return words(page.evaluate(TOLD_BY_TAB));
    }

    /** Looks at the page as the printer gets it, from the dark theme. */
    List<String> paper() {
        page.evaluate(SWITCH_THEME, "dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        List<String> told = words(page.evaluate(TOLD_BY_PAPER));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return told;
    }

    private static List<String> words(Object told) {
        return ((List<?>) told).stream().map(String::valueOf).toList();
    }

    private static String resource(String path) {
        try (InputStream found = Inspection.class.getResourceAsStream(path)) {
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
