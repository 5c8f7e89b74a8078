package uk.ehcqa.standalone;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
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
        var isPosix = Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix");
        if (isPosix) {
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(unfinished, Base64.getEncoder().encodeToString(key) + "\n", CREATE, WRITE, SYNC);
        Files.move(unfinished, file, ATOMIC_MOVE);
        if (isPosix) {
            keepName(file);
        }
    }

    /** Every key of every child depends on it: not even its name may be lost with the power. */
    private static void keepName(Path file) throws IOException {
        try (var folder = FileChannel.open(file.toAbsolutePath().getParent(), READ)) {
            folder.force(true);
        }
    }
}
