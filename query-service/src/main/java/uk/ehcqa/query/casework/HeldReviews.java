package uk.ehcqa.query.casework;

import static java.util.stream.IntStream.rangeClosed;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.casework.BatchTable.Column;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.review.Review;
import uk.ehcqa.shared.review.ReviewStep;
import uk.ehcqa.shared.timeliness.ReviewRules;

/** Every review of which the meeting is on record, with the limit of its decision. Sole writer of {@code query.review}. */
@Component
class HeldReviews extends RememberedTable<HeldReviews.Row> {

    record Row(CaseFile file, int number, Plan plan, Review review) {

        LocalDate meetingHeldOn() {
            return review.takenOn(ReviewStep.MEETING_HELD).orElseThrow();
        }

        /** The decision on it is still to come. */
        boolean awaited() {
            return plan.inForce()
                    && plan.reviews().underWay().filter(review::equals).isPresent();
        }
    }

    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>("case_id", "uuid", row -> row.file().caseId().value()),
            new Column<>("plan", "int", Row::number),
            new Column<>("review", "int", row -> row.review().number()),
            new Column<>("reference", "text", row -> row.file().reference()),
            date("meeting_held_on", Row::meetingHeldOn),
            date("decision_due_on", row -> ReviewRules.decisionDueOn(row.meetingHeldOn())),
            date(
                    "decided_on",
                    row -> row.review().takenOn(ReviewStep.DECISION_NOTIFIED).orElse(null)),
            new Column<>("outcome", "text", row -> row.review().outcome()),
            new Column<>("awaited", "boolean", Row::awaited));

    private static final BatchTable<Row> TABLE = new BatchTable<>("query.review", "case_id, plan, review", COLUMNS);

    HeldReviews(JdbcClient jdbc) {
        super(jdbc, TABLE);
    }

    @Override
    Stream<Row> rows(CaseFile file) {
        return rangeClosed(1, file.plans().size()).boxed().flatMap(number -> {
            var plan = file.plans().get(number - 1);
            return plan.reviews().inOrder().stream()
                    .filter(review -> review.took(ReviewStep.MEETING_HELD))
                    .map(review -> new Row(file, number, plan, review));
        });
    }

    private static Column<Row> date(String name, Function<Row, @Nullable LocalDate> value) {
        return new Column<>(name, "date", value);
    }
}
