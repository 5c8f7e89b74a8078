package uk.ehcqa.command.sen2.imports;

import java.util.Spliterators;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import uk.ehcqa.command.sen2.matching.LookAlikesSearch;
import uk.ehcqa.command.sen2.reading.ReturnedPeople;
import uk.ehcqa.command.sen2.reading.ReturnedPerson;
import uk.ehcqa.command.sen2.reading.Sen2Return;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.sen2.imports.ImportState;

/**
 * Reads a return twice. The first time checks that it is whole and finds the people who could be taken for one another: only
 * then is anything of it taken.
 */
class ImportRun {

    private static final int PEOPLE_BETWEEN_REPORTS = 250;
    private static final int PEOPLE_BETWEEN_CHECK_REPORTS = 5_000;

    private final UUID importId;
    private final Sen2Return content;
    private final ImportTable imports;
    private final ImportJournal journal;
    private volatile boolean stopped;

    ImportRun(UUID importId, Sen2Return content, ImportTable imports, ImportJournal journal) {
        this.importId = importId;
        this.content = content;
        this.imports = imports;
        this.journal = journal;
    }

    UUID importId() {
        return importId;
    }

    /** Has it end soon, in good order, with what was taken until then written down. */
    void stop() {
        stopped = true;
    }

    /** @param senders how many people are taken at once */
    void run(Function<CheckedReturn, PersonTaking> taking, int senders) {
        CheckedReturn checked;
        try {
            checked = check();
        } catch (Refused e) {
            imports.refused(importId, e.details());
            return;
        }
        take(taking.apply(checked), senders);
        imports.ended(importId, ImportState.FINISHED);
    }

    private CheckedReturn check() {
        imports.checking(importId, 0);
        var search = new LookAlikesSearch();
        var count = 0L;
        try (var people = content.people()) {
            while (people.hasNext()) {
                goOn();
                people.next().rows().forEach(search::add);
                if (++count % PEOPLE_BETWEEN_CHECK_REPORTS == 0) {
                    imports.checking(importId, count);
                }
            }
            imports.taking(importId, count, people.header(), people.ignored());
            return new CheckedReturn(search.found(), people.header());
        }
    }

    private void take(PersonTaking taking, int senders) {
        var progress = journal.begin();
        try (var people = content.people()) {
            var reports = stream(people)
                    .takeWhile(person -> !stopped)
                    .gather(Gatherers.mapConcurrent(senders, taking::take))
                    .gather(Gatherers.windowFixed(PEOPLE_BETWEEN_REPORTS))
                    .iterator();
            while (reports.hasNext()) {
                progress = journal.taken(importId, progress, reports.next());
            }
        }
        goOn();
    }

    private static Stream<ReturnedPerson> stream(ReturnedPeople people) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(people, 0), false);
    }

    private void goOn() {
        if (stopped) {
            throw new CancellationException();
        }
    }
}
