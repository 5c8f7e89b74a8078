package uk.ehcqa.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL for this kind of machine, as they lie packed on the class path. */
final class BinariesArchive {

    private BinariesArchive() {}

    static void unpackInto(Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(opened())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, entry.resolveIn(folder));
            }
        }
    }

    private static InputStream opened() {
        var name = "/postgres-" + machine() + ".txz";
        var archive = BinariesArchive.class.getResourceAsStream(name);
        if (archive == null) {
            throw new PostgresUnavailable("This build brings no PostgreSQL for this kind of machine: " + name
                    + " is not on the class path. Build the program on such a machine, or let it use a PostgreSQL"
                    + " server that runs elsewhere.");
        }
        return archive;
    }

    private static String machine() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return "windows-x86_64";
        }
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return (system.startsWith("mac") ? "darwin-" : "linux-") + processor;
    }

    private static void unpack(InputStream content, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            target.toFile().setExecutable((entry.getMode() & 0100) != 0);
        }
    }
}
