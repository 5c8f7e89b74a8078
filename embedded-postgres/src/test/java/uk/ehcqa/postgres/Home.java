package uk.ehcqa.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.apache.commons.io.FileUtils;

/** A home for tests, its programs copied, which is quicker than unpacking, and its path hard to pass on. */
record Home(Path path, EmbeddedPostgres postgres) {

    static Home in(Path folder) throws IOException {
        var path = folder.resolve("Höme of the 'data'");
        var programs = programs();
        FileUtils.copyDirectory(
                programs.toFile(), path.resolve(programs.getFileName()).toFile());
        return new Home(path, EmbeddedPostgres.in(path));
    }

    static Path programs() {
        var build = BuildFolder.ofThisBuild().path();
        return Turn.in(build, () -> Binaries.unpackedIn(build, step -> {})).folder();
    }

    /** Starts PostgreSQL if need be. */
    void execute(String sql) throws SQLException {
        try (var connection = postgres.start().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Starts PostgreSQL if need be. */
    String valueOf(String query) throws SQLException {
        try (var connection = postgres.start().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    Path pidFile() {
        return path.resolve("data/postmaster.pid");
    }

    /** Only if it is the server of this home: a process number in a file is no licence to kill. */
    void killPostgres() throws IOException {
        var programs = Binaries.ofAnyVersion(path.toRealPath());
        Postmaster.at(pidFile())
                .map(Postmaster::process)
                .filter(process -> program(process).startsWith(programs))
                .orElseThrow()
                .destroyForcibly();
    }

    private static String program(ProcessHandle process) {
        return process.info().command().or(process.info()::commandLine).orElse("");
    }
}
