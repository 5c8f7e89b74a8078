package uk.ehcqa.query.casework;

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
import uk.ehcqa.query.casework.NeedsAssessments.Row;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepDateCorrected;
import uk.ehcqa.shared.casework.CaseEvent;

@QueryTest
class AssessmentsAsKnownTest {

    private static final String COLUMNS = NeedsAssessments.COLUMNS.stream()
            .map(column -> column.name() + "::text")
            .reduce((one, other) -> one + ", " + other)
            .orElseThrow();

    @Autowired
    RecordedCases recorded;

    @Autowired
    CaseTables tables;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keeps_one_row_for_each_step_and_closes_those_that_a_correction_made_untrue() {
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

        assertThat(jdbc.sql("""
                        select holds_from || ' ' || coalesce(next_from::text, '-') || ' ' || stage || ' known '
                            || to_char(known_from at time zone 'UTC', 'DD Mon') || ' to '
                            || coalesce(to_char(known_until at time zone 'UTC', 'DD Mon'), 'now')
                        from query.assessment_as_known order by known_from, holds_from""").query((row, number) -> row.getString(1)).list())
                .containsExactly(
                        "2026-01-05 2026-02-17 DECIDING_TO_ASSESS known 06 Jan to 02 Mar",
                        "2026-02-17 - ASSESSING known 17 Feb to 02 Mar",
                        "2026-01-05 2026-02-12 DECIDING_TO_ASSESS known 02 Mar to now",
                        "2026-02-12 - ASSESSING known 02 Mar to now");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void tells_of_every_moment_and_day_what_the_events_until_then_tell(long seed) {
        var random = new Random(seed);
        var histories = Stream.generate(() -> new InventedHistory(random))
                .limit(40)
                .map(history -> history.messages(25))
                .toList();
        recorded.are();
        histories.forEach(this::write);

        for (int question = 0; question < 60; question++) {
            var moment = InventedHistory.moment(random);
            var day = InventedHistory.day(random);

            assertThat(rows(AsAt.NOW)).isEqualTo(counted(histories, Instant.MAX, LocalDate.MAX));
            assertThat(rows(new AsAt(Moments.of(moment), null))).isEqualTo(counted(histories, moment, LocalDate.MAX));
            assertThat(rows(new AsAt(null, new KnownFor(day)))).isEqualTo(counted(histories, Instant.MAX, day));
            assertThat(rows(new AsAt(Moments.of(moment), new KnownFor(day))))
                    .isEqualTo(counted(histories, moment, day));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6, 7})
    void keeps_the_same_rows_however_the_events_fall_into_batches(long seed) {
        var random = new Random(seed);
        var messages = Stream.generate(() -> new InventedHistory(random))
                .limit(20)
                .flatMap(history -> history.messages(30).stream())
                .toList();
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

    /** What the table says, as {@link AsAt} asks it. */
    private List<String> rows(AsAt asAt) {
        return jdbc
                .sql(asAt.in("select concat_ws('|', " + COLUMNS + ") from query.needs_assessment"))
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /** The same by folding every event that was recorded until then, and leaving out what happened later. */
    private static List<String> counted(
            List<List<DomainEventMessage<CaseEvent>>> histories, Instant moment, LocalDate day) {
        return histories.stream()
                .flatMap(history -> folded(history, moment).stream())
                .flatMap(found -> found.file().assessments().stream()
                        .filter(it -> !it.receivedOn().isAfter(day))
                        .map(it -> told(found, it.upTo(day))))
                .sorted()
                .toList();
    }

    private static List<CaseAtVersion> folded(List<DomainEventMessage<CaseEvent>> history, Instant moment) {
        var folded = new FoldedCase();
        for (var event : history) {
            if (event.getTimestamp().isAfter(moment)) {
                break;
            }
            folded.after(event.getPayload(), event.getTimestamp());
        }
        return folded.reached().stream().toList();
    }

    private static String told(CaseAtVersion found, NeedsAssessment assessment) {
        return NeedsAssessments.COLUMNS.stream()
                .flatMap(column -> Stream.ofNullable(column.value().apply(Row.of(found.file(), assessment))))
                .map(Object::toString)
                .reduce((one, other) -> one + "|" + other)
                .orElseThrow();
    }

    private void write(List<DomainEventMessage<CaseEvent>> messages) {
        transaction.executeWithoutResult(ignored -> tables.write(messages));
    }

    private List<String> everyRow() {
        return jdbc.sql("select t::text from query.assessment_as_known t order by 1")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
