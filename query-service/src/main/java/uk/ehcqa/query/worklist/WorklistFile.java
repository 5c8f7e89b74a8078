package uk.ehcqa.query.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import uk.ehcqa.query.csv.CsvFile;
import uk.ehcqa.query.listing.ListedAssessment;
import uk.ehcqa.query.words.Words;

/** The worklist as a file. */
final class WorklistFile {

    private static final List<String> HEADINGS = List.of(
            "Case",
            "Name",
            "Stage",
            "Asked for by",
            "Request received",
            "Day of the clock",
            "Days allowed",
            "Next legal date",
            "What is due",
            "Days late",
            "Exception",
            "Refusal overturned");

    private WorklistFile() {}

    static ResponseEntity<byte[]> of(List<ListedAssessment> assessments, LocalDate today) {
        return CsvFile.of("worklist-" + today, HEADINGS, assessments.stream().map(each -> row(each, today)));
    }

    private static List<@Nullable Object> row(ListedAssessment assessment, LocalDate today) {
        return Arrays.asList(
                assessment.reference(),
                assessment.name(),
                Words.of(assessment.stage()),
                said(assessment.requestedBy()),
                assessment.receivedOn(),
                assessment.day(),
                assessment.length(),
                assessment.nextDueOn(),
                said(assessment.nextLimit()),
                daysLate(assessment.nextDueOn(), today),
                assessment.excepted() ? "yes" : "no",
                assessment.overturned() ? "yes" : "no");
    }

    private static @Nullable String said(@Nullable Enum<?> constant) {
        return constant == null ? null : Words.of(constant);
    }

    private static @Nullable Long daysLate(@Nullable LocalDate dueOn, LocalDate today) {
        return dueOn != null && dueOn.isBefore(today) ? ChronoUnit.DAYS.between(dueOn, today) : null;
    }
}
