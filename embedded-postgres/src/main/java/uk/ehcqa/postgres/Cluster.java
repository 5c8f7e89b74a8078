package uk.ehcqa.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** A data directory of PostgreSQL in a folder of its own, and the programs that make, start and stop it. */
record Cluster(Path folder, Binaries binaries, Account account) {

    static final String OWNER = "ehcqa";

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "timezone=UTC",
            "log_timezone=UTC",
            // An error goes back to its causer; in the server's log it would leave behind what the rows say.
            "log_min_messages=log",
            "log_checkpoints=off",
            // Old write-ahead log is deleted, not kept under another name: it may hold what was erased since.
            "wal_recycle=off");

    Path data() {
        return folder.resolve("data");
    }

    Password password() {
        return new Password(folder.resolve("password"));
    }

    Port port() {
        return new Port(folder.resolve("port"));
    }

    ServerProcesses processes() {
        return new ServerProcesses(folder, data().resolve("postmaster.pid"));
    }

    /** The data directory gets its name when it is whole, so a creation cut short is simply begun again. */
    void create(String... further) throws IOException, InterruptedException {
        var unfinished = folder.resolve("data.unfinished");
        FileUtils.deleteDirectory(unfinished.toFile());
        var arguments = Stream.of(
                "--pgdata=" + unfinished,
                "--username=" + OWNER,
                "--pwfile=" + password().generated(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
        run("initdb", Stream.concat(arguments, Stream.of(further)));
        Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Another major version cannot read the data directory; the server would say so, but not what to do. */
    void requireSameVersion() throws IOException {
        var version = data().resolve("PG_VERSION");
        var found = Files.exists(version) ? Files.readString(version).strip() : "";
        if (!found.equals(Binaries.MAJOR_VERSION)) {
            throw new PostgresUnavailable("The data in " + folder + " were written by "
                    + (found.isEmpty() ? "something else than PostgreSQL" : "PostgreSQL " + found)
                    + ", and this program brings PostgreSQL " + Binaries.MAJOR_VERSION
                    + ". Start the version of the program that wrote them, or choose another folder.");
        }
    }

    void start(int port, List<String> settings) throws IOException, InterruptedException {
        account.own(data());
        var log = log();
        if (Files.exists(log)) {
            Files.move(log, folder.resolve("server.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        pgCtl("start", "-t", "300", "-l", log.toString(), "-o", options(port, settings));
    }

    void stop(String mode, int seconds) throws IOException, InterruptedException {
        pgCtl("stop", "-t", Integer.toString(seconds), "-m", mode);
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    private static String options(int port, List<String> settings) {
        return Stream.of(SETTINGS, settings, List.of("port=" + port))
                .flatMap(List::stream)
                .map(setting -> "-c " + setting)
                .collect(Collectors.joining(" "));
    }

    private void pgCtl(String action, String... arguments) throws IOException, InterruptedException {
        run("pg_ctl", Stream.concat(Stream.of(action, "-D", data().toString()), Stream.of(arguments)));
    }

    private void run(String program, Stream<String> arguments) throws IOException, InterruptedException {
        var said = folder.resolve(program + ".log");
        if (account.run(said, binaries.program(program), arguments.toList()) != 0) {
            throw new PostgresUnavailable("PostgreSQL in " + folder + " failed: " + LastWords.in(said, log()));
        }
    }
}
