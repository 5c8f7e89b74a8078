package uk.ehcqa.standalone.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine, started once for all tests. */
final class Chromium {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Browser BROWSER = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(installed())
                    .setArgs(QUIET));

    private Chromium() {}

    /** A page in a browser window of its own: nobody is signed in. */
    static Page page(int width, boolean withJavaScript) {
        var window = BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL(Product.address())
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(withJavaScript)
                .setLocale("en-GB"));
        window.setDefaultTimeout(15_000);
        return window.newPage();
    }

    private static Path installed() {
        var named = Optional.ofNullable(System.getenv("EHCQA_BROWSER")).map(Path::of);
        return named.or(() -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of("/usr/bin", name))
                        .filter(Files::isExecutable)
                        .findFirst())
                .orElseThrow(
                        () -> new IllegalStateException(
                                "Chromium is needed to test the pages: run ./test, which installs it, or set EHCQA_BROWSER to one."));
    }
}
