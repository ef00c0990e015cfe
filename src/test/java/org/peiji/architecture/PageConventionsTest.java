package org.peiji.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Texts;
import org.peiji.platform.web.help.Help;

/** Pages, beans, texts and sizes keep to the house's conventions; what is said is said in both languages. */
class PageConventionsTest {

    private static final Set<String> WITHOUT_BEAN = Set.of("WEB-INF", "resources", "error", "public");
    private static final Set<String> WITHOUT_HELP = Set.of("WEB-INF", "resources", "error");
    private static final Pattern KEY = Pattern.compile("(?:text\\['|text\\.of\\(')([\\w.]+?)'[\\],)]");
    private static final Pattern KEY_IN_CODE = Pattern.compile("\"((?:[a-z]+)\\.refusal\\.\\w+)\"");

    @Test
    void everyPageOfAFeatureHasItsBeanInTheFeaturesWebRoom() {
        List<String> missing = new ArrayList<>();
        for (Path page : Sources.files(Sources.PAGES, ".xhtml")) {
            Path place = Sources.PAGES.relativize(page);
            if (place.getNameCount() < 2
                    || WITHOUT_BEAN.contains(place.getName(0).toString())) {
                continue;
            }
            String bean = Stream.of(place.getFileName()
                                    .toString()
                                    .replace(".xhtml", "")
                                    .split("-"))
                            .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                            .reduce("", String::concat)
                    + "Page.java";
            Path source = Sources.JAVA.resolve(place.getName(0) + "/web/" + bean);
            if (!Files.exists(source)) {
                missing.add(page + " wants " + source);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void pagesHoldNoHanTextNoStyleAndNoScript() {
        for (Path page : Sources.files(Sources.PAGES, ".xhtml")) {
            String markup = Sources.read(page).replaceAll("(?s)<!--.*?-->", "");
            assertThat(markup).as(page.toString()).doesNotContainPattern(Sources.HAN);
            assertThat(markup).as(page.toString()).doesNotContain(" style=").doesNotContain("<script");
        }
    }

    @Test
    void codeHoldsNoHanText() {
        Pattern literal = Pattern.compile("\"[^\"\\n]*\\p{IsHan}[^\"\\n]*\"");
        for (Path source : Sources.files(Sources.JAVA, ".java")) {
            assertThat(Sources.code(source)).as(source.toString()).doesNotContainPattern(literal);
        }
    }

    @Test
    void bothLanguagesHoldTheSameKeysAndNoneIsEmpty() throws IOException {
        for (Path chinese : Sources.files(Sources.TEXTS, "messages_zh_CN.properties")) {
            Path english = chinese.resolveSibling("messages_en.properties");
            Properties one = texts(chinese);
            Properties other = texts(english);
            assertThat(other.stringPropertyNames()).as(english.toString()).isEqualTo(one.stringPropertyNames());
            for (String key : one.stringPropertyNames()) {
                assertThat(one.getProperty(key)).as(key).isNotBlank();
                assertThat(other.getProperty(key)).as(key).isNotBlank();
                if (!key.equals("shell.language.other")) {
                    assertThat(other.getProperty(key)).as(key).doesNotContainPattern(Sources.HAN);
                }
            }
        }
    }

    @Test
    void everyTextThatIsAskedForExists() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path bundle : Sources.files(Sources.TEXTS, "messages_zh_CN.properties")) {
            known.addAll(texts(bundle).stringPropertyNames());
        }
        Set<String> unknown = new TreeSet<>();
        for (Path page : Sources.files(Sources.PAGES, ".xhtml")) {
            unknown.addAll(keys(KEY, Sources.read(page), known));
        }
        for (Path source : Sources.files(Sources.JAVA, ".java")) {
            unknown.addAll(keys(KEY_IN_CODE, Sources.code(source), known));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyPageHelpsItsReaderInThreeLinesOfBothLanguages() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path page : Sources.files(Sources.PAGES, ".xhtml")) {
            Path place = Sources.PAGES.relativize(page);
            if (place.getNameCount() < 2
                    || WITHOUT_HELP.contains(place.getName(0).toString())) {
                continue;
            }
            String key = Help.key("/" + place);
            for (String language : List.of("zh_CN", "en")) {
                String words = texts(Sources.TEXTS.resolve(bundleOf(place) + "/messages_" + language + ".properties"))
                        .getProperty(key, "");
                if (words.lines().filter(line -> !line.isBlank()).count() != 3) {
                    wrong.add(key + " in " + language);
                }
            }
        }
        assertThat(wrong).as("what for, what to do, what next").isEmpty();
    }

    @Test
    void noHelpIsLeftOfAPageThatIsGone() throws IOException {
        Set<String> pages = new TreeSet<>();
        Sources.files(Sources.PAGES, ".xhtml")
                .forEach(page -> pages.add(Help.key("/" + Sources.PAGES.relativize(page))));
        for (Path bundle : Sources.files(Sources.TEXTS, "messages_zh_CN.properties")) {
            assertThat(texts(bundle).stringPropertyNames().stream()
                            .filter(key -> key.matches("(?!part)[a-z]+\\.help\\..+")))
                    .isSubsetOf(pages);
        }
    }

    @Test
    void noIdTakesANameThatScriptsLookFor() {
        List<String> taken = new ArrayList<>();
        for (Path page : Sources.files(Sources.PAGES, ".xhtml")) {
            Matcher id =
                    Pattern.compile("\\bid=\"(exports|module|define|require)\"").matcher(Sources.read(page));
            if (id.find()) {
                taken.add(page + " " + id.group(1));
            }
        }
        assertThat(taken)
                .as("libraries take such an element for a module loader")
                .isEmpty();
    }

    @Test
    void everyPermissionHasAName() throws IOException {
        Set<String> names =
                texts(Sources.TEXTS.resolve("platform/messages_en.properties")).stringPropertyNames();
        assertThat(Stream.of(Permission.values()).map(Texts::labelKey)).isSubsetOf(names);
    }

    @Test
    void theGlossariesOfReadersAndOfBuildersUseTheSameWords() throws IOException {
        Properties terms = texts(Sources.TEXTS.resolve("glossary/messages_zh_CN.properties"));
        String builders = Sources.read(Path.of("src/docs/glossary.md"));
        List<String> keys = terms.stringPropertyNames().stream()
                .filter(key -> key.startsWith("glossary.term."))
                .toList();
        assertThat(keys).hasSizeGreaterThan(40);
        for (String key : keys) {
            String type = key.substring("glossary.term.".length());
            assertThat(builders).contains("| " + terms.getProperty(key) + " | `" + type + "` |");
            assertThat(terms).containsKey("glossary.meaning." + type);
        }
    }

    @Test
    void everyDomainTypeNamesItsChineseTermFirst() {
        for (Path source : Sources.files(Sources.JAVA, ".java")) {
            String name = source.getFileName().toString();
            if (!source.getParent().getFileName().toString().equals("domain") || name.equals("package-info.java")) {
                continue;
            }
            String code = Sources.read(source);
            if (!code.contains("public class") && !code.contains("public enum") && !code.contains("public record")) {
                continue;
            }
            Matcher comment = Pattern.compile("(?s)/\\*\\*(.*?)\\*/\\s*(?:@|public|final|abstract)")
                    .matcher(code);
            assertThat(comment.find()).as(name).isTrue();
            assertThat(comment.group(1).split("[.:]")[0]).as(name).containsPattern(Sources.HAN);
        }
    }

    @Test
    void everythingIsSmallEnoughToRead() {
        List<String> large = new ArrayList<>();
        for (Path source : Sources.files(Sources.JAVA, ".java")) {
            String name = source.getFileName().toString();
            int most = name.endsWith("Page.java") ? 150 : name.endsWith("Service.java") ? 250 : Integer.MAX_VALUE;
            if (Sources.lines(source) > most) {
                large.add(source + ": " + Sources.lines(source));
            }
        }
        for (Path page : Sources.files(Sources.PAGES, ".xhtml")) {
            if (Sources.lines(page) > 200) {
                large.add(page + ": " + Sources.lines(page));
            }
        }
        assertThat(large).isEmpty();
    }

    private static String bundleOf(Path page) {
        String feature = page.getName(0).toString();
        return feature.equals("public") ? "platform" : feature;
    }

    private static Set<String> keys(Pattern pattern, String text, Set<String> known) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(key -> !known.contains(key))
                .collect(toSet());
    }

    private static Properties texts(Path bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        }
        return texts;
    }
}
