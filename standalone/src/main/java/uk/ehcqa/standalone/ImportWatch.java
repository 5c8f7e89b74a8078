package uk.ehcqa.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import uk.ehcqa.shared.sen2.ReturnModule;
import uk.ehcqa.shared.sen2.imports.ImportReport;
import uk.ehcqa.shared.sen2.imports.ImportState;
import uk.ehcqa.shared.sen2.imports.OutcomeCount;
import uk.ehcqa.shared.sen2.imports.RowOutcome;

/** Says on the command line how far an import is, and what it came to, whoever carries it out. */
record ImportWatch(PrintWriter out) {

    static final int NOTHING_REFUSED = 0;
    static final int SOME_REFUSED = 1;
    static final int NOT_IMPORTED = 2;
    static final int INTERRUPTED = 3;

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(2);

    /** Whoever can be asked how far the import is. */
    interface Importer {
        ImportReport report() throws IOException, InterruptedException;
    }

    /** Follows the import to its end, and answers with the exit code. */
    int follow(Importer importer) throws InterruptedException {
        try {
            var report = importer.report();
            while (report.state().isRunning()) {
                LockSupport.parkNanos(BETWEEN_LINES.toNanos());
                report = importer.report();
                out.println(progress(report));
                out.flush();
            }
            return ended(report);
        } catch (IOException stopped) {
            return interrupted();
        }
    }

    int notImported(String sentence) {
        out.println(sentence);
        out.flush();
        return NOT_IMPORTED;
    }

    private int ended(ImportReport report) {
        if (report.state() != ImportState.FINISHED) {
            var sentence = report.sentence();
            return sentence == null ? interrupted() : notImported(sentence);
        }
        if (report.notice() != null) {
            out.println(report.notice());
        }
        printRows(report);
        report.ignored()
                .forEach(ignored -> out.printf(
                        Locale.UK,
                        "Left out, since it is not kept here: %s, %,d times%n",
                        ignored.name(),
                        ignored.times()));
        out.flush();
        return report.rows(RowOutcome.REFUSED) > 0 ? SOME_REFUSED : NOTHING_REFUSED;
    }

    private void printRows(ImportReport report) {
        out.printf("%-12s %10s %14s %11s %10s%n", "module", "taken", "already known", "left alone", "refused");
        for (var module : ReturnModule.values()) {
            out.printf(
                    Locale.UK,
                    "%-12s %,10d %,14d %,11d %,10d%n",
                    module.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    rows(report, module, RowOutcome.TAKEN),
                    rows(report, module, RowOutcome.ALREADY_KNOWN),
                    rows(report, module, RowOutcome.LEFT_ALONE),
                    rows(report, module, RowOutcome.REFUSED));
        }
    }

    private static long rows(ImportReport report, ReturnModule module, RowOutcome outcome) {
        return report.counts().stream()
                .filter(count -> count.module() == module && count.outcome() == outcome)
                .mapToLong(OutcomeCount::rows)
                .sum();
    }

    private static String progress(ImportReport report) {
        return report.state() == ImportState.CHECKING
                ? String.format(Locale.UK, "Checking: %,d people", report.peopleDone())
                : String.format(
                        Locale.UK,
                        "%,d of %,d people, %,d a second",
                        report.peopleDone(),
                        report.people(),
                        report.peopleASecond());
    }

    private int interrupted() {
        out.println("The import was interrupted. What was taken until then stays. Once EHC Plan Quality runs,"
                + " import the same return again: nothing is taken twice.");
        out.flush();
        return INTERRUPTED;
    }
}
