package uk.ehcqa.postgres;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;

/** One at a time: whoever else wants to work in the folder, in this program or in another, waits. */
final class Turn {

    /** A file lock keeps other programs out, but not other threads of this one. */
    private static final ReentrantLock IN_THIS_PROGRAM = new ReentrantLock();

    interface Work<T> {
        T done() throws IOException, InterruptedException;
    }

    private Turn() {}

    static <T> T in(Path folder, Work<T> work) {
        IN_THIS_PROGRAM.lock();
        try {
            Files.createDirectories(folder);
            try (var file = FileChannel.open(folder.resolve("lock"), CREATE, WRITE)) {
                file.lock();
                return work.done();
            }
        } catch (IOException e) {
            throw new PostgresUnavailable(
                    "PostgreSQL cannot use the folder " + folder + " (" + e + "). Give this account the right to write"
                            + " there, or choose another folder.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresUnavailable("The wait for PostgreSQL was interrupted.", e);
        } finally {
            IN_THIS_PROGRAM.unlock();
        }
    }
}
