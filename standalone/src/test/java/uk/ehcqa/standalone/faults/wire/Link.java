package uk.ehcqa.standalone.faults.wire;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** One connection of the product, passed on to PostgreSQL message by message. */
final class Link {

    private static final Duration STALL = Duration.ofSeconds(5);
    private static final Duration COMMITTED_WITHIN = Duration.ofSeconds(5);

    private final Socket product;
    private final Socket postgres;
    private final Supplier<Disturbance> disturbances;
    private final Commits commits = new Commits();
    private final CountDownLatch answerWithheld = new CountDownLatch(1);
    private volatile boolean silent;

    Link(Socket product, Socket postgres, Supplier<Disturbance> disturbances) {
        this.product = product;
        this.postgres = postgres;
        this.disturbances = disturbances;
    }

    void begin() {
        Thread.ofVirtual().start(() -> untilBroken(this::passOn));
        Thread.ofVirtual().start(() -> untilBroken(this::passBack));
    }

    private interface Passing {
        void run() throws IOException, InterruptedException;
    }

    /** A connection that one side has ended is ended on the other, unless nobody is to hear of it. */
    private void untilBroken(Passing passing) {
        try (postgres) {
            passing.run();
        } catch (IOException broken) {
            // As connections are.
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } finally {
            if (!silent) {
                close(product);
            }
        }
    }

    private void passOn() throws IOException, InterruptedException {
        var from = new DataInputStream(new BufferedInputStream(product.getInputStream()));
        var to = new DataOutputStream(new BufferedOutputStream(postgres.getOutputStream()));
        for (var message = Message.readStartup(from); ; message = Message.read(from)) {
            var disturbance = commits.isCommit(message) ? disturbances.get() : Disturbance.NONE;
            if (disturbance == Disturbance.STALLED) {
                LockSupport.parkNanos(STALL.toNanos());
            } else if (disturbance != Disturbance.NONE) {
                end(disturbance, message, from, to);
                return;
            }
            message.write(to);
            if (from.available() == 0) {
                to.flush();
            }
        }
    }

    private void end(Disturbance disturbance, Message commit, DataInputStream from, DataOutputStream to)
            throws IOException, InterruptedException {
        silent = true;
        if (disturbance.letsCommit()) {
            commit.write(to);
            for (var message = commit; message.type() != Message.SYNC; ) {
                message = Message.read(from);
                message.write(to);
            }
            to.flush();
            answerWithheld.await(COMMITTED_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        }
        silent = disturbance.isSilent();
    }

    private void passBack() throws IOException {
        var from = postgres.getInputStream();
        var to = product.getOutputStream();
        var buffer = new byte[8192];
        for (var read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            if (silent) {
                answerWithheld.countDown();
            } else {
                to.write(buffer, 0, read);
            }
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closedAlready) {
            // Which was wanted.
        }
    }
}
