package uk.ehcqa.command.sen2.api;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.ehcqa.access.refusal.RefusalSentences;
import uk.ehcqa.command.sen2.imports.ImportReports;
import uk.ehcqa.command.sen2.imports.Sen2Imports;
import uk.ehcqa.command.sen2.imports.UploadedReturn;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.sen2.imports.FindImport;
import uk.ehcqa.shared.sen2.imports.ImportReport;
import uk.ehcqa.shared.sen2.imports.ImportState;
import uk.ehcqa.shared.sen2.imports.RowOutcome;

/** Imports a return and says on the command line how far it is. */
@Component
public class CommandLineImport {

    /** Every row was taken or already known. */
    public static final int ALL_TAKEN = 0;

    /** Some rows were refused; the rest was taken. */
    public static final int SOME_REFUSED = 1;

    /** The return as a whole was refused, or the import did not come to its end. */
    public static final int NOT_IMPORTED = 2;

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(2);

    private final Sen2Imports imports;
    private final ImportReports reports;

    CommandLineImport(Sen2Imports imports, ImportReports reports) {
        this.imports = imports;
        this.reports = reports;
    }

    /** Imports these files as one return, and answers with the exit code. */
    public int run(List<Path> files, Identity startedBy, PrintWriter out) throws InterruptedException {
        for (var file : files) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                out.println("The file " + file + " cannot be read. Check its name and who may read it.");
                return NOT_IMPORTED;
            }
        }
        try {
            return followed(imports.start(UploadedReturn.of(files), startedBy), out);
        } catch (Refused e) {
            out.println(RefusalSentences.of(e.details()));
            return NOT_IMPORTED;
        }
    }

    private int followed(UUID importId, PrintWriter out) throws InterruptedException {
        while (!imports.awaitEnd(importId, BETWEEN_LINES)) {
            out.println(progress(report(importId)));
            out.flush();
        }
        var report = report(importId);
        ImportSummary.print(report, out);
        if (report.state() != ImportState.FINISHED) {
            return NOT_IMPORTED;
        }
        return report.rows(RowOutcome.REFUSED) > 0 ? SOME_REFUSED : ALL_TAKEN;
    }

    private ImportReport report(UUID importId) {
        return reports.find(new FindImport(importId)).orElseThrow();
    }

    private static String progress(ImportReport report) {
        return report.state() == ImportState.TAKING
                ? String.format(
                        Locale.UK,
                        "%,d of %,d people, %,d a second",
                        report.peopleDone(),
                        report.people(),
                        report.peopleASecond())
                : String.format(Locale.UK, "Checking: %,d people", report.peopleDone());
    }
}
