package uk.ehcqa.query.milestone;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import uk.ehcqa.query.csv.CsvFile;
import uk.ehcqa.query.words.Words;

/** The list of everything that is due as a file. */
final class NextWorklistFile {

    private static final List<String> HEADINGS = List.of(
            "Case",
            "Name",
            "What is due",
            "About",
            "Whose",
            "Counted from",
            "Last day in time",
            "Days late",
            "Exception",
            "Rule",
            "Where it is written");

    private NextWorklistFile() {}

    static ResponseEntity<byte[]> of(List<ListedMilestone> milestones, LocalDate today) {
        return CsvFile.of("due-" + today, HEADINGS, milestones.stream().map(each -> row(each, today)));
    }

    private static List<@Nullable Object> row(ListedMilestone it, LocalDate today) {
        return Arrays.asList(
                it.reference(),
                it.name(),
                it.what(),
                it.about(),
                Words.of(it.whose()),
                it.countedFrom(),
                it.dueOn(),
                it.dueOn().isBefore(today) ? ChronoUnit.DAYS.between(it.dueOn(), today) : null,
                it.excepted() ? "yes" : "no",
                it.kind().rule(),
                it.kind().citation());
    }
}
