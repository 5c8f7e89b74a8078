package uk.ehcqa.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import uk.ehcqa.command.sen2.imports.ImportReports;
import uk.ehcqa.command.sen2.imports.Sen2Imports;
import uk.ehcqa.command.sen2.imports.UploadedReturn;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.sen2.imports.FindImport;
import uk.ehcqa.shared.sen2.imports.FindImports;
import uk.ehcqa.standalone.demonstration.GenerateReturn;

/**
 * Brings the invented caseload in at the first start, by the same import as any return. The file stays until all of it is
 * in, so that a start that was cut short is taken up by the next.
 */
@Component
class DemonstrationCaseload {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationCaseload.class);
    private static final String FILE = "demonstration-return.xml";
    private static final Identity BROUGHT_IN_BY = new Identity("Demonstration", Role.DATA_OFFICER, null);

    private final DemonstrationSettings settings;
    private final Sen2Imports imports;
    private final ImportReports reports;
    private final DemonstrationAllocations allocations;
    private final DemonstrationAdvice advice;
    private final Clock clock;

    DemonstrationCaseload(
            DemonstrationSettings settings,
            Sen2Imports imports,
            ImportReports reports,
            DemonstrationAllocations allocations,
            DemonstrationAdvice advice,
            Clock clock) {
        this.settings = settings;
        this.imports = imports;
        this.reports = reports;
        this.allocations = allocations;
        this.advice = advice;
        this.clock = clock;
    }

    /** In the background: the product can be used, and is reported as ready, while the caseload comes in. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("demonstration-caseload").start(() -> {
            try {
                bringIn();
            } catch (IOException | RuntimeException failed) {
                LOG.error("The invented caseload was not brought in", failed);
                Server.say("The invented caseload could not be brought in; the product works without it.");
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void bringIn() throws IOException, InterruptedException {
        var file = settings.home().resolve(FILE);
        var begunBefore = Files.exists(file);
        if (settings.demonstration().plans() == 0 || (!begunBefore && isAnythingImported())) {
            return;
        }
        if (!begunBefore) {
            Server.say("Inventing a caseload of %,d plans"
                    .formatted(settings.demonstration().plans()));
            invent(file);
        }
        Server.say("Bringing it in, as a SEN2 return");
        var importId = imports.start(UploadedReturn.of(List.of(file)), BROUGHT_IN_BY);
        var result = new ImportWatch(new PrintWriter(System.out, true, UTF_8))
                .follow(() -> reports.find(new FindImport(importId)).orElseThrow());
        if (result == ImportWatch.NOTHING_REFUSED || result == ImportWatch.SOME_REFUSED) {
            allocations.make();
            advice.make();
            Files.delete(file);
            Server.say("The invented caseload is complete");
        }
    }

    /** Under another name at first: a file that was cut short is not taken for a whole one. */
    private void invent(Path file) throws IOException {
        var unfinished = file.resolveSibling(FILE + ".part");
        var plans = Integer.toString(settings.demonstration().plans());
        new CommandLine(new GenerateReturn(clock)).execute("--plans", plans, "--output", unfinished.toString());
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private boolean isAnythingImported() {
        return !reports.latest(new FindImports()).imports().isEmpty();
    }
}
