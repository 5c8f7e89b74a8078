package uk.ehcqa.command.sen2.imports;

import org.springframework.stereotype.Component;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.sen2.imports.ImportState;

/** Begins imports and carries them out. */
@Component
class ImportRuns {

    private final ImportTable imports;
    private final ImportJournal journal;
    private final Takings takings;
    private final int senders;

    ImportRuns(ImportTable imports, ImportJournal journal, Takings takings, ImportSettings settings) {
        this.imports = imports;
        this.journal = journal;
        this.takings = takings;
        this.senders = settings.senders();
    }

    ImportRun begin(OpenReturn opened, Identity startedBy) {
        interruptRunning();
        var importId = imports.received(opened.upload(), startedBy);
        return new ImportRun(importId, opened.content(), imports, journal);
    }

    void carryOut(ImportRun run, Identity startedBy) {
        try {
            run.run(checked -> takings.of(startedBy, checked), senders);
        } catch (RuntimeException e) {
            imports.ended(run.importId(), ImportState.INTERRUPTED);
            throw e;
        }
    }

    /** Only to be asked when no import can be running, whatever the table says. */
    void interruptRunning() {
        imports.interruptRunning();
    }
}
