package uk.ehcqa.benchmarks;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine;
import uk.ehcqa.benchmarks.suite.Suite;
import uk.ehcqa.command.CommandServiceApplication;
import uk.ehcqa.query.QueryServiceApplication;

/** What {@code ./benchmark} runs; or one of the product's two services alone, where they are measured as two processes. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) {
        var first = arguments.length == 0 ? "" : arguments[0];
        switch (first) {
            case "command-service" -> SpringApplication.run(CommandServiceApplication.class, rest(arguments));
            case "query-service" -> SpringApplication.run(QueryServiceApplication.class, rest(arguments));
            default -> System.exit(new CommandLine(new Suite()).execute(arguments));
        }
    }

    private static String[] rest(String[] arguments) {
        return Arrays.copyOfRange(arguments, 1, arguments.length);
    }
}
