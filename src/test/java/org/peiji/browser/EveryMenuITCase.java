package org.peiji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every page of every role's menu opens in both languages, at the desk and on the phone, and leaves a picture. */
@Tag("browser")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EveryMenuITCase {

    private static final List<String> PEOPLE = List.of(
            "ministry",
            "analyst",
            "auditor",
            "province42",
            "base1.director",
            "base1.officer",
            "school1.leader",
            "school1.admin",
            "trainee1",
            "expert1",
            "operator");

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void everyPageOfEveryMenuOpens() {
        for (String person : PEOPLE) {
            for (String language : List.of("zh", "en")) {
                for (int width : List.of(1440, 390)) {
                    walk(person, language, width);
                }
            }
        }
    }

    @Test
    void publicPagesNeedNoAccount() {
        for (String language : List.of("zh", "en")) {
            try (Visitor visitor = BROWSER.visitor(language, 390)) {
                Stream.of("/public/bases.xhtml", "/public/cohorts.xhtml")
                        .forEach(path -> visitor.go(path).shot(title(path)));
            }
        }
    }

    private static void walk(String person, String language, int width) {
        try (Visitor visitor = BROWSER.visitor(language, width).signIn(person)) {
            assertThat(visitor.menu()).as(person).isNotEmpty();
            visitor.menu().forEach(path -> visitor.go(path).shot(title(path)));
        }
    }

    private static String title(String path) {
        return path.replaceAll("^/|\\.xhtml.*$", "").replace('/', '-');
    }
}
