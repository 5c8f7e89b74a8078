package uk.ehcqa.postgres;

import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The password of the database, in a file that only its owner may read. */
record Password(Path file) {

    private static final SecureRandom RANDOM = new SecureRandom();

    Path generated() throws IOException {
        var secret = new byte[24];
        RANDOM.nextBytes(secret);
        Files.deleteIfExists(file);
        Files.createFile(file, forItsOwner());
        return Files.writeString(file, HexFormat.of().formatHex(secret), WRITE, DSYNC);
    }

    String kept() throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new PostgresUnavailable(
                    "The password of the database, " + file + ", is missing. Put it back from a backup.", e);
        }
    }

    /** On Windows the rights of the user's folder are inherited, which leave others out already. */
    private static FileAttribute<?>[] forItsOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
