package org.peiji.browser;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The installed Chromium, driven by Playwright, at a server whose demonstration has been played. Without one the tests say how to get it; on the build server ({@code
 * CI=true}) its absence is a failure.
 */
final class Browser implements BeforeAllCallback, AfterAllCallback {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");
    private static final String ADVICE =
            "No browser found. Install Chromium (Debian: apt-get install chromium fonts-noto-cjk) or name one in PEIJI_BROWSER.";

    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        Path program = program();
        if (program == null) {
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(ADVICE);
            }
            Assumptions.abort(ADVICE);
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        try (Visitor last = visitor("zh", 1440).signIn("base6.officer")) {
            last.awaitTask("supplement-self-assessment");
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            chromium.close();
            playwright.close();
        }
    }

    /** Somebody at a screen of that width, who reads that language. */
    Visitor visitor(String language, int width) {
        return new Visitor(chromium, language, width, false);
    }

    /** Somebody before whom nothing moves, so that what is looked at stands still. */
    Visitor stillVisitor(String language, int width) {
        return new Visitor(chromium, language, width, true);
    }

    private static Path program() {
        String named = System.getenv("PEIJI_BROWSER");
        return Stream.concat(Stream.ofNullable(named), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
