package uk.ehcqa.query.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import uk.ehcqa.query.csv.CsvFile;

/** The list of reviews as a file. */
final class ReviewWorklistFile {

    private static final List<String> HEADINGS = List.of(
            "Case",
            "Name",
            "Plan made",
            "Last reviewed",
            "Meeting of the review under way",
            "Next legal date",
            "What is due",
            "Days late");

    private ReviewWorklistFile() {}

    static ResponseEntity<byte[]> of(List<DueReview> reviews, LocalDate today) {
        return CsvFile.of("reviews-" + today, HEADINGS, reviews.stream().map(each -> row(each, today)));
    }

    private static List<@Nullable Object> row(DueReview review, LocalDate today) {
        return Arrays.asList(
                review.reference(),
                review.name(),
                review.madeOn(),
                review.lastCompletedOn(),
                review.meetingHeldOn(),
                review.nextDueOn(),
                review.whatIsDue(),
                review.nextDueOn().isBefore(today) ? ChronoUnit.DAYS.between(review.nextDueOn(), today) : null);
    }
}
