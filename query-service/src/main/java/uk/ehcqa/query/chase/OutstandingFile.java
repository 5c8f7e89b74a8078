package uk.ehcqa.query.chase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import uk.ehcqa.query.csv.CsvFile;
import uk.ehcqa.query.words.Words;

/** Outstanding advice as a file. */
final class OutstandingFile {

    private static final List<String> HEADINGS = List.of(
            "Request",
            "Case",
            "Service",
            "Agency",
            "Advice",
            "Asked on",
            "Due on",
            "Days late",
            "Standing",
            "Last reminded",
            "Taken to",
            "Said to come on",
            "Exception");

    private OutstandingFile() {}

    static ResponseEntity<byte[]> of(List<ListedRequest> requests, LocalDate today) {
        return CsvFile.of(
                "outstanding-advice-" + today, HEADINGS, requests.stream().map(each -> row(each, today)));
    }

    private static List<@Nullable Object> row(ListedRequest request, LocalDate today) {
        return Arrays.asList(
                request.reference(),
                request.caseReference(),
                request.service(),
                said(request.agency()),
                Words.of(request.source()),
                request.sentOn(),
                request.dueOn(),
                request.dueOn().isBefore(today) ? ChronoUnit.DAYS.between(request.dueOn(), today) : null,
                Words.of(request.standing()),
                request.chasedOn(),
                said(request.escalatedTo()),
                request.expectedOn(),
                request.excepted() ? "yes" : "no");
    }

    private static @Nullable String said(@Nullable Enum<?> constant) {
        return constant == null ? null : Words.of(constant);
    }
}
