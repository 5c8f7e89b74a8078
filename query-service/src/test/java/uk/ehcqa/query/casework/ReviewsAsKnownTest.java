package uk.ehcqa.query.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.asat.KnownFor;
import uk.ehcqa.query.asat.Moments;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.review.ReviewDateCorrected;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewMeetingHeld;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.review.ReviewStep;

@QueryTest
class ReviewsAsKnownTest {

    private static final LocalDate FIRST_MEETING = LocalDate.of(2026, 3, 2);

    @Autowired
    RecordedCases recorded;

    @Autowired
    CaseTables tables;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keep_one_row_for_each_step_and_close_those_that_a_correction_made_untrue() {
        recorded.are(CaseStory.of("2026-0001", "Amber", "Testchild", "2016-03-02")
                .recordedAt("2026-03-03T10:00:00Z")
                .and(id -> new EarlierPlanRecorded(id, 1, LocalDate.of(2025, 3, 3), null))
                .reviewMeetingHeld("2026-03-02")
                .recordedAt("2026-04-10T10:00:00Z")
                .reviewDecided("2026-03-02", "2026-04-02", ReviewOutcome.MAINTAIN)
                .recordedAt("2026-05-04T10:00:00Z")
                .and(id -> new ReviewDateCorrected(
                        id,
                        1,
                        1,
                        ReviewStep.DECISION_NOTIFIED,
                        LocalDate.of(2026, 4, 2),
                        LocalDate.of(2026, 3, 27),
                        "The letter went earlier")));

        assertThat(jdbc.sql("""
                        select coalesce(decided_on::text, 'awaited') || ' until ' || coalesce(awaited_until::text, '-') || ' known '
                            || to_char(known_from at time zone 'UTC', 'DD Mon') || ' to '
                            || coalesce(to_char(known_until at time zone 'UTC', 'DD Mon'), 'now')
                        from query.review_as_known order by known_from""").query((row, number) -> row.getString(1)).list())
                .containsExactly(
                        "awaited until - known 03 Mar to 10 Apr",
                        "2026-04-02 until 2026-04-01 known 10 Apr to 04 May",
                        "2026-03-27 until 2026-03-26 known 04 May to now");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void tell_of_every_moment_and_day_what_the_events_until_then_tell(long seed) {
        var random = new Random(seed);
        var stories = invented(random, 30);
        recorded.are(stories.toArray(CaseStory[]::new));

        for (int question = 0; question < 40; question++) {
            var moment = start().plusSeconds(3600L * random.nextInt(24 * 700));
            var day = FIRST_MEETING.plusDays(random.nextInt(700) - 20);

            assertThat(rows(AsAt.NOW)).isEqualTo(expected(stories, Instant.MAX, LocalDate.MAX));
            assertThat(rows(new AsAt(Moments.of(moment), null))).isEqualTo(expected(stories, moment, LocalDate.MAX));
            assertThat(rows(new AsAt(null, new KnownFor(day)))).isEqualTo(expected(stories, Instant.MAX, day));
            assertThat(rows(new AsAt(Moments.of(moment), new KnownFor(day)))).isEqualTo(expected(stories, moment, day));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void keep_the_same_rows_however_the_events_fall_into_batches(long seed) {
        var stories = invented(new Random(seed), 20);
        recorded.are(stories.toArray(CaseStory[]::new));
        var inOne = everyRow();

        recorded.are();
        stories.stream()
                .flatMap(story -> recorded.messages(story).stream())
                .forEach(message -> transaction.executeWithoutResult(ignored -> tables.write(List.of(message))));

        assertThat(everyRow()).isEqualTo(inOne);
    }

    private static Instant start() {
        return Instant.parse("2026-01-01T00:00:00Z");
    }

    private static List<CaseStory> invented(Random random, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> invented(random, "2026-%04d".formatted(number)))
                .toList();
    }

    /** A plan, up to three reviews with what was put right of them, and perhaps its end; some recorded at one moment. */
    private static CaseStory invented(Random random, String reference) {
        var moment = start().plusSeconds(3600L * random.nextInt(24 * 100));
        var story = CaseStory.of(reference, "Amber", "Testchild", "2016-03-02")
                .recordedAt(moment.toString())
                .and(id -> new EarlierPlanRecorded(id, 1, LocalDate.of(2025, 3, 3), null));
        var meeting = FIRST_MEETING.plusDays(random.nextInt(60));
        var reviews = random.nextInt(4);
        for (int number = 1; number <= reviews; number++) {
            var review = number;
            var held = meeting;
            moment = later(random, moment);
            story.recordedAt(moment.toString()).and(id -> new ReviewMeetingHeld(id, 1, held, false));
            var right = random.nextBoolean() ? held : held.plusDays(2);
            if (!right.equals(held)) {
                moment = later(random, moment);
                story.recordedAt(moment.toString())
                        .and(id -> new ReviewDateCorrected(
                                id, 1, review, ReviewStep.MEETING_HELD, held, right, "Misread"));
            }
            if (random.nextInt(4) > 0) {
                var decided = right.plusDays(10 + random.nextInt(40));
                moment = later(random, moment);
                story.recordedAt(moment.toString())
                        .and(id -> new ReviewDecided(id, 1, right, decided, ReviewOutcome.MAINTAIN, false));
                if (random.nextBoolean()) {
                    moment = later(random, moment);
                    story.recordedAt(moment.toString())
                            .and(id -> new ReviewDateCorrected(
                                    id,
                                    1,
                                    review,
                                    ReviewStep.DECISION_NOTIFIED,
                                    decided,
                                    decided.minusDays(3),
                                    "Misread"));
                }
            }
            meeting = right.plusDays(100 + random.nextInt(100));
        }
        var end = meeting;
        if (random.nextInt(3) == 0) {
            moment = later(random, moment);
            story.recordedAt(moment.toString())
                    .and(id -> new PlanCeased(id, 1, end, CeaseReason.TRANSFERRED_TO_ANOTHER_AUTHORITY));
        }
        return story;
    }

    private static Instant later(Random random, Instant moment) {
        return random.nextInt(4) == 0 ? moment : moment.plusSeconds(3600L * random.nextInt(24 * 120));
    }

    private List<String> rows(AsAt asAt) {
        return jdbc.sql(asAt.inReviews("""
                        select reference || ' ' || review || ' ' || meeting_held_on || ' ' || coalesce(decided_on::text, '-') || ' '
                            || awaited from query.review""")).query((row, number) -> row.getString(1)).list().stream()
                .sorted()
                .toList();
    }

    private List<String> expected(List<CaseStory> stories, Instant moment, LocalDate day) {
        return stories.stream()
                .flatMap(story -> file(story, moment))
                .flatMap(HeldReviews::of)
                .filter(row -> !row.meetingHeldOn().isAfter(day))
                .map(row -> line(row, day))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private Stream<CaseFile> file(CaseStory story, Instant moment) {
        var folded = new FoldedCase();
        recorded.messages(story).stream()
                .filter(message -> !message.getTimestamp().isAfter(moment))
                .forEach(message -> folded.after(message.getPayload(), message.getTimestamp()));
        return folded.reached().map(CaseAtVersion::file).stream();
    }

    /** On that day, by what had happened: a decision to come, another review or the end of the plan had not. */
    private static String line(HeldReviews.Row row, LocalDate day) {
        var decided = row.review()
                .takenOn(ReviewStep.DECISION_NOTIFIED)
                .filter(on -> !on.isAfter(day))
                .map(LocalDate::toString)
                .orElse("-");
        var over = Stream.of(
                        row.review().takenOn(ReviewStep.DECISION_NOTIFIED).stream(),
                        Stream.ofNullable(row.plan().ceasedOn()),
                        row.plan().reviews().following(row.review()).stream()
                                .flatMap(later -> later.steps().values().stream()))
                .flatMap(days -> days)
                .anyMatch(on -> !on.isAfter(day));
        return row.file().reference() + " " + row.review().number() + " " + row.meetingHeldOn() + " " + decided + " "
                + !over;
    }

    private List<String> everyRow() {
        return jdbc
                .sql("select (t.*)::text from query.review_as_known t order by reference, review, known_from")
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .map(row -> row.replaceFirst("^\\([0-9a-f-]{36}", ""))
                .toList();
    }
}
