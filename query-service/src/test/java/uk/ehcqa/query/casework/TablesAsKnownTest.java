package uk.ehcqa.query.casework;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
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
import uk.ehcqa.query.casework.BatchTable.Column;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepDateCorrected;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.review.ReviewDateCorrected;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.review.ReviewStep;

/** What was known of each table of which the past is asked. */
@QueryTest
class TablesAsKnownTest {

    @Autowired
    RecordedCases recorded;

    @Autowired
    CaseTables tables;

    @Autowired
    List<RememberedTable<?>> remembered;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keep_one_row_for_each_step_and_close_those_that_a_correction_made_untrue() {
        recorded.are(CaseStory.of("2026-0001", "Amber", "Testchild", "2017-03-02")
                .recordedAt("2026-01-06T10:00:00Z")
                .requestReceived("2026-01-05")
                .recordedAt("2026-02-17T10:00:00Z")
                .agreedToAssess("2026-02-17")
                .recordedAt("2026-03-02T10:00:00Z")
                .and(id -> new StepDateCorrected(
                        id,
                        1,
                        Step.ASSESSMENT_AGREED,
                        LocalDate.of(2026, 2, 17),
                        LocalDate.of(2026, 2, 12),
                        "The letter went earlier",
                        null)));

        assertThat(versions("stage", "needs_assessment"))
                .containsExactly(
                        "2026-01-05 to 2026-02-17: DECIDING_TO_ASSESS known 06 Jan to 02 Mar",
                        "2026-02-17 to -: ASSESSING known 17 Feb to 02 Mar",
                        "2026-01-05 to 2026-02-12: DECIDING_TO_ASSESS known 02 Mar to now",
                        "2026-02-12 to -: ASSESSING known 02 Mar to now");
    }

    @Test
    void tell_until_when_a_decision_was_awaited() {
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

        assertThat(versions("coalesce(decided_on::text, 'awaited')", "review"))
                .containsExactly(
                        "2026-03-02 to 2026-04-02: awaited known 03 Mar to 04 May",
                        "2026-04-02 to -: 2026-04-02 known 10 Apr to 04 May",
                        "2026-03-02 to 2026-03-27: awaited known 04 May to now",
                        "2026-03-27 to -: 2026-03-27 known 04 May to now");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void tell_of_every_moment_and_day_what_the_events_until_then_tell(long seed) {
        var random = new Random(seed);
        var histories = invented(random, 20);
        recorded.are();
        histories.forEach(this::write);

        for (var table : remembered) {
            assertThat(rows(table, AsAt.NOW)).isEqualTo(counted(table, histories, Instant.MAX, LocalDate.MAX));
            for (int question = 0; question < 25; question++) {
                var moment = InventedHistory.moment(random);
                var day = InventedHistory.day(random);

                assertThat(rows(table, new AsAt(Moments.of(moment), null)))
                        .as("%s at %s", table.name(), moment)
                        .isEqualTo(counted(table, histories, moment, LocalDate.MAX));
                assertThat(rows(table, new AsAt(null, new KnownFor(day))))
                        .as("%s on %s", table.name(), day)
                        .isEqualTo(counted(table, histories, Instant.MAX, day));
                assertThat(rows(table, new AsAt(Moments.of(moment), new KnownFor(day))))
                        .as("%s at %s on %s", table.name(), moment, day)
                        .isEqualTo(counted(table, histories, moment, day));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6, 7})
    void keep_the_same_rows_however_the_events_fall_into_batches(long seed) {
        var random = new Random(seed);
        var messages = invented(random, 10).stream().flatMap(List::stream).toList();
        recorded.are();
        write(messages);
        var inOne = everyRow();

        recorded.are();
        messages.forEach(message -> write(List.of(message)));
        assertThat(everyRow()).isEqualTo(inOne);

        recorded.are();
        var rest = new ArrayList<>(messages);
        while (!rest.isEmpty()) {
            var batch = rest.subList(0, Math.min(rest.size(), 1 + random.nextInt(9)));
            write(batch);
            batch.clear();
        }
        assertThat(everyRow()).isEqualTo(inOne);
    }

    private static List<List<DomainEventMessage<CaseEvent>>> invented(Random random, int each) {
        return Stream.concat(
                        Stream.generate(() -> new InventedHistory(random).messages(25))
                                .limit(each),
                        Stream.generate(() -> new InventedLife(random).messages(30))
                                .limit(each))
                .toList();
    }

    /** What the table says, as {@link AsAt} asks it. */
    private List<String> rows(RememberedTable<?> table, AsAt asAt) {
        var columns =
                table.columns().stream().map(column -> column.name() + "::text").collect(joining(", "));
        return jdbc
                .sql(asAt.in("select concat_ws('|', " + columns + ") from " + table.name()))
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /** The same by folding every event that was recorded until then, and leaving out what happened later. */
    private static <R> List<String> counted(
            RememberedTable<R> table,
            List<List<DomainEventMessage<CaseEvent>>> histories,
            Instant moment,
            LocalDate day) {
        return histories.stream()
                .flatMap(history -> folded(history, moment))
                .flatMap(file -> day.equals(LocalDate.MAX) ? Stream.of(file) : file.upTo(day).stream())
                .flatMap(table::rows)
                .map(row -> told(table.columns(), row))
                .sorted()
                .toList();
    }

    private static Stream<CaseFile> folded(List<DomainEventMessage<CaseEvent>> history, Instant moment) {
        var folded = new FoldedCase();
        for (var event : history) {
            if (event.getTimestamp().isAfter(moment)) {
                break;
            }
            folded.after(event.getPayload(), event.getTimestamp());
        }
        return folded
                .reached()
                .map(CaseAtVersion::file)
                .filter(file -> file.begunOn().isPresent())
                .stream();
    }

    private static <R> String told(List<Column<R>> columns, R row) {
        return columns.stream()
                .flatMap(column -> Stream.ofNullable(column.value().apply(row)))
                .map(Object::toString)
                .collect(joining("|"));
    }

    private List<String> versions(String column, String table) {
        return jdbc.sql("""
                        select holds_from || ' to ' || coalesce(next_from::text, '-') || ': ' || %s || ' known '
                            || to_char(known_from at time zone 'UTC', 'DD Mon') || ' to '
                            || coalesce(to_char(known_until at time zone 'UTC', 'DD Mon'), 'now')
                        from query.%s_as_known order by known_from, holds_from""".formatted(column, table))
                .query((row, number) -> row.getString(1))
                .list();
    }

    private void write(List<DomainEventMessage<CaseEvent>> messages) {
        transaction.executeWithoutResult(ignored -> tables.write(messages));
    }

    private List<String> everyRow() {
        return remembered.stream()
                .flatMap(table -> jdbc
                        .sql("select t::text from " + table.name() + "_as_known t order by 1")
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }
}
