package uk.ehcqa.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.apache.commons.io.FileUtils;

/** The programs of PostgreSQL, unpacked into a folder. */
record Binaries(Path folder) {

    /** As Maven counts, with the revision of the package last: 18.6.0. */
    private static final String PACKAGE_VERSION = packageVersion();

    static final String VERSION = PACKAGE_VERSION.substring(0, PACKAGE_VERSION.lastIndexOf('.'));
    static final String MAJOR_VERSION = VERSION.substring(0, VERSION.indexOf('.'));

    /** Unpacks at most once: a folder of that name is always whole, since it gets its name when all is there. */
    static Binaries unpackedIn(Path parent, Consumer<String> progress) throws IOException {
        var folder = Path.of(ofAnyVersion(parent) + PACKAGE_VERSION);
        if (!Files.exists(folder)) {
            progress.accept("Unpacking PostgreSQL " + VERSION + "…");
            var unfinished = parent.resolve("postgresql.unfinished");
            FileUtils.deleteDirectory(unfinished.toFile());
            BinariesArchive.unpackInto(unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Binaries(folder);
    }

    /** How the path of a program starts that was unpacked there, be it by an earlier release. */
    static String ofAnyVersion(Path parent) {
        return parent.resolve("postgresql-").toString();
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static String packageVersion() {
        try (var version = Binaries.class.getResourceAsStream("version")) {
            return new String(version.readAllBytes(), UTF_8).strip();
        } catch (IOException e) {
            throw new PostgresUnavailable("The program is incomplete: it does not know its PostgreSQL version.", e);
        }
    }
}
