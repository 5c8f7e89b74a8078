package uk.ehcqa.standalone;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.ehcqa.access.calendar.BankHolidaysUnusable;
import uk.ehcqa.postgres.PostgresUnavailable;
import uk.ehcqa.shared.timeliness.LondonTime;
import uk.ehcqa.standalone.demonstration.GenerateReturn;

/** What the product's jar does when it is run: without a sub-command it serves the product on this machine. */
@Command(
        name = "ehc-plan-quality",
        mixinStandardHelpOptions = true,
        description = "Serves EHC Plan Quality on this machine, until it is stopped with Ctrl+C.")
public final class Program implements Callable<Integer> {

    @Option(
            names = "--port",
            defaultValue = "${env:SERVER_PORT:-8080}",
            description = "Where to serve it on this machine. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(names = "--home", description = "Where the data lie. Default: ${DEFAULT-VALUE}.")
    private Path home = Home.ofThisUser();

    @Option(names = "--plans", description = "The size of the invented caseload. Default: ${DEFAULT-VALUE}.")
    private int plans = 6_970;

    @Option(names = "--empty", description = "Start without the invented caseload.")
    private boolean empty;

    public static void main(String[] arguments) {
        var program = new Program();
        var line = new CommandLine(program)
                .addSubcommand(new GenerateReturn(LondonTime.clock()))
                .addSubcommand(new ImportReturn())
                .setExecutionExceptionHandler(program::explain);
        System.exit(line.execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        new Server(home, port).start(empty ? 0 : plans);
        new CountDownLatch(1).await();
        return CommandLine.ExitCode.OK;
    }

    /** A cause that a person can do something about is a sentence; what is none of theirs has left its trace in the log. */
    private int explain(Exception failure, CommandLine line, CommandLine.ParseResult arguments) {
        var isKnown = failure instanceof PostgresUnavailable
                || failure instanceof CannotServe
                || failure instanceof BankHolidaysUnusable;
        var isStart = line.getCommand() == this;
        line.getErr()
                .println(
                        isStart && !isKnown
                                ? "EHC Plan Quality could not start. What went wrong is at the end of the log: "
                                        + home.resolve(Home.LOG)
                                : failure.getMessage());
        return CommandLine.ExitCode.SOFTWARE;
    }
}
