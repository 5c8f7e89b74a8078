package uk.ehcqa.benchmarks.program;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import uk.ehcqa.benchmarks.load.HttpConnection;

/**
 * A program that runs and is ready.
 *
 * @param secondsToReady from the start of its process until it said that it was ready
 */
public record Program(Process process, int port, double secondsToReady) implements Closeable {

    private static final String READY = "/actuator/health/readiness";
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(10);
    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    static Program started(ProcessBuilder builder, int port) throws IOException {
        var begun = System.nanoTime();
        var process = builder.start();
        while (!isReady(port)) {
            var waited = System.nanoTime() - begun;
            if (!process.isAlive() || waited > LONGEST_START.toNanos()) {
                process.destroyForcibly();
                throw new IllegalStateException("It did not become ready: " + String.join(" ", builder.command()));
            }
            LockSupport.parkNanos(BETWEEN_QUESTIONS.toNanos());
        }
        return new Program(process, port, (System.nanoTime() - begun) / 1e9);
    }

    /** What it holds in memory, as Linux counts it; not a number elsewhere. */
    public double residentMegabytes() throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }

    private static boolean isReady(int port) {
        try (var connection = new HttpConnection(port, "none")) {
            return connection.get(READY).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
