package uk.ehcqa.standalone;

import java.nio.file.Path;
import java.util.Locale;

/** The folder in which everything lies that the product keeps: the database, the log and returns while they are imported. */
final class Home {

    static final String LOG = "ehc-plan-quality.log";
    static final String SPOOL = "imports";
    static final String MASTER_KEY = "master.key";

    private Home() {}

    /** {@code EHCQA_HOME}, or else where programs keep their data on this system. */
    static Path ofThisUser() {
        var chosen = System.getenv("EHCQA_HOME");
        return chosen == null || chosen.isBlank() ? usual().resolve("ehc-plan-quality") : Path.of(chosen);
    }

    private static Path usual() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var user = Path.of(System.getProperty("user.home"));
        if (system.startsWith("mac")) {
            return user.resolve("Library/Application Support");
        }
        var named = System.getenv(system.startsWith("windows") ? "LOCALAPPDATA" : "XDG_DATA_HOME");
        return named == null || named.isBlank() ? user.resolve(".local/share") : Path.of(named);
    }
}
