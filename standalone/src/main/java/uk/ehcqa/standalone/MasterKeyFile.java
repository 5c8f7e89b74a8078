package uk.ehcqa.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The master key of a product that keeps its own database: a file in its home that nobody else may read. */
final class MasterKeyFile {

    private static final int BYTES = 32;

    private MasterKeyFile() {}

    /** Makes it at the first start. */
    static Path in(Path home) {
        var file = home.resolve(Home.MASTER_KEY);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return file;
        } catch (IOException failed) {
            throw new CannotServe("The master key cannot be written to " + file.toAbsolutePath()
                    + ". Choose another folder with --home, or EHCQA_HOME.");
        }
    }

    /** It gets its name when it is whole, so that a start cut short leaves no half of a key behind. */
    private static void make(Path file) throws IOException {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        var unfinished = file.resolveSibling(Home.MASTER_KEY + ".unfinished");
        Files.deleteIfExists(unfinished);
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(unfinished, Base64.getEncoder().encodeToString(key) + "\n");
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
