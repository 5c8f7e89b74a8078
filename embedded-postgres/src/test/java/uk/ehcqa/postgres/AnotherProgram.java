package uk.ehcqa.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A second JVM that uses PostgreSQL, prints the address of its database, and ends: in good order or killed. */
final class AnotherProgram {

    private AnotherProgram() {}

    public static void main(String[] arguments) {
        switch (arguments[0]) {
            case "starts and is killed" -> {
                IO.println(EmbeddedPostgres.in(Path.of(arguments[1])).start().jdbcUrl());
                Runtime.getRuntime().halt(137);
            }
            case "tests and are killed" -> {
                IO.println(TemporaryPostgres.newDatabase().jdbcUrl());
                Runtime.getRuntime().halt(137);
            }
            case "takes its turn" ->
                Turn.in(Path.of(arguments[1]), () -> {
                    IO.println("begun");
                    return System.in.read();
                });
            case "tests" -> IO.println(TemporaryPostgres.newDatabase().jdbcUrl());
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    static Process that(String... does) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(java, "-cp", System.getProperty("java.class.path"), AnotherProgram.class.getName());
        return new ProcessBuilder(
                        Stream.concat(command.stream(), Stream.of(does)).toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The address it printed before it ended. */
    static String address(Process program) throws IOException, InterruptedException {
        try (var printed = program.inputReader()) {
            var address = printed.readLine();
            program.waitFor();
            return address;
        }
    }
}
