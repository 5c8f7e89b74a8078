package uk.ehcqa.command.sen2.imports;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import uk.ehcqa.shared.sen2.ReturnModule;
import uk.ehcqa.shared.sen2.imports.OutcomeCount;
import uk.ehcqa.shared.sen2.imports.RowOutcome;

/** Writes down what became of people, their rows and the counts of them together. */
@Component
class ImportJournal {

    private record Kind(ReturnModule module, RowOutcome outcome) {}

    private final ImportTable imports;
    private final ImportRowTable rows;
    private final TransactionOperations transactions;
    private final Clock clock;

    ImportJournal(ImportTable imports, ImportRowTable rows, TransactionOperations transactions, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    Progress begin() {
        return new Progress(0, 0, clock.instant());
    }

    Progress taken(UUID importId, Progress before, List<PersonResult> people) {
        var counts = counts(people);
        var after = before.with(
                people.size(), counts.stream().mapToLong(OutcomeCount::rows).sum());
        transactions.executeWithoutResult(together -> {
            rows.add(importId, before.rows(), people);
            imports.taken(importId, after.people(), after.peopleASecond(clock.instant()), counts);
        });
        return after;
    }

    private static List<OutcomeCount> counts(List<PersonResult> people) {
        return people.stream()
                .flatMap(person -> person.rows().stream())
                .collect(Collectors.groupingBy(row -> new Kind(row.module(), row.outcome()), Collectors.counting()))
                .entrySet()
                .stream()
                .map(count ->
                        new OutcomeCount(count.getKey().module(), count.getKey().outcome(), count.getValue()))
                .toList();
    }
}
