package uk.ehcqa.query.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import uk.ehcqa.eventstore.projection.NotTakenIn;
import uk.ehcqa.eventstore.rebuild.Rebuild;
import uk.ehcqa.eventstore.rebuild.Rebuilding;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.shared.assessment.ExceptionRecorded;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepDateCorrected;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.ChildDetailsErased;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.contribution.ContributionReference;
import uk.ehcqa.shared.contribution.ContributionRequested;
import uk.ehcqa.shared.plan.PlanParticulars;
import uk.ehcqa.shared.plan.PlanParticularsReturned;
import uk.ehcqa.shared.privacy.ErasureGround;
import uk.ehcqa.shared.service.ServiceId;
import uk.ehcqa.shared.timeliness.ExceptionGround;
import uk.ehcqa.shared.timeliness.TimeLimit;

@QueryTest
class CaseProjectionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    RecordedCases recorded;

    @Autowired
    CaseTables tables;

    @Autowired
    CaseFiles files;

    @Autowired
    Arrivals arrivals;

    @Autowired
    EventStore events;

    @Autowired
    Rebuilding rebuilding;

    @Autowired
    CaseProjection projection;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void follows_the_event_store_and_rebuilds_the_same_rows_byte_for_byte() {
        jdbc.sql("truncate event_store.event cascade").update();
        recorded.are();
        var rowan = longStory("2026-0413");
        var hazel = longStory("2026-0414");
        for (var message : interleaved(rowan, hazel)) {
            events.publish(message);
        }
        assertThat(arrive(rowan, 10)).isTrue();
        assertThat(arrive(hazel, 10)).isTrue();
        var live = everyRow();

        rebuild();

        assertThat(latestRebuild()).extracting(Rebuild::cases, Rebuild::changed).containsExactly(2L, 0L);
        assertThat(everyRow()).isEqualTo(live);

        jdbc.sql("delete from query.case_file where reference = '2026-0413'").update();
        jdbc.sql("update query.needs_assessment set requested_by = null").update();
        jdbc.sql("delete from query.case_history where sequence > 3").update();
        rebuild();

        assertThat(latestRebuild().changed()).isEqualTo(2);
        assertThat(everyRow()).isEqualTo(live);
    }

    @Test
    void keeps_no_name_of_somebody_who_was_erased_and_rebuilds_the_same_rows() {
        jdbc.sql("truncate event_store.event cascade").update();
        recorded.are();
        var rowan = longStory("2026-0413").and(id -> new ChildDetailsErased(id, ErasureGround.RECORDED_IN_ERROR));
        recorded.messages(rowan).forEach(events::publish);
        assertThat(arrive(rowan, 11)).isTrue();
        var live = everyRow();

        rebuild();

        assertThat(arrive(rowan, 11)).isTrue();
        assertThat(everyRow()).isEqualTo(live);
        assertThat(live)
                .hasSize(50)
                .noneMatch(row -> row.contains("RIGHTS_PASS_ON"))
                .noneMatch(row -> row.contains("Rowan") || row.contains("rowan") || row.contains("letter"))
                .anyMatch(row -> row.contains("2026-05-22"));
    }

    @Test
    void has_its_tables_rewritten_after_an_erasure_that_a_rebuild_reaches_before_the_batch_does() {
        var rowan = longStory("2026-0413");
        recorded.are(rowan);
        var erased = rowan.and(id -> new ChildDetailsErased(id, ErasureGround.RECORDED_IN_ERROR));

        var due = transaction.execute(status -> {
            jdbc.sql("delete from event_store.rewrite_due").update();
            tables.delete(tables.casesAfter("", 1));
            tables.write(recorded.messages(erased));
            return jdbc.sql("select table_name from event_store.rewrite_due order by 1")
                    .query(String.class)
                    .list();
        });

        assertThat(due).containsExactly("query.case_file", "query.case_history");
    }

    @Test
    void writes_the_same_rows_in_many_batches_as_in_one() {
        var rowan = longStory("2026-0413");
        recorded.are(rowan);
        var inOne = everyRow();

        recorded.are();
        recorded.messages(rowan).forEach(message -> write(List.of(message)));

        assertThat(everyRow()).isEqualTo(inOne);
    }

    @Test
    void passes_over_what_was_written_before() {
        var rowan = longStory("2026-0413");
        recorded.are(rowan);
        var once = everyRow();

        write(recorded.messages(rowan));
        write(recorded.messages(rowan).subList(0, 4));

        assertThat(everyRow()).isEqualTo(once);
    }

    @Test
    void stops_rather_than_leave_an_event_out() {
        recorded.are();
        var messages = recorded.messages(longStory("2026-0413"));
        write(messages.subList(0, 3));

        assertThatExceptionOfType(NotTakenIn.class)
                .isThrownBy(() -> write(messages.subList(4, 6)))
                .withMessageStartingWith("Event 4 of")
                .havingRootCause()
                .isInstanceOf(IllegalStateException.class)
                .withMessageContaining("lacks event 3");
    }

    private void rebuild() {
        assertThat(rebuilding.begin(projection, "Somebody")).isTrue();
        await().atMost(PATIENCE).until(() -> !latestRebuild().isUnderWay());
    }

    private Rebuild latestRebuild() {
        return rebuilding.latest(projection).orElseThrow();
    }

    private static CaseStory longStory(String reference) {
        return CaseStory.of(reference, "Rowan", "Example", "2019-05-14")
                .requestReceived("2026-01-05")
                .agreedToAssess("2026-02-10")
                .adviceRequested("2026-02-11")
                .and(id -> new ContributionRequested(
                        id,
                        1,
                        new ContributionReference("R-" + reference.substring(5)),
                        ContributionPurpose.assessment(1),
                        AdviceSource.MEDICAL,
                        ServiceId.of("5a1f0000-0000-4000-8000-000000000001"),
                        LocalDate.of(2026, 2, 11),
                        LocalDate.of(2026, 2, 12),
                        LocalDate.of(2026, 3, 26),
                        "What Rowan can say"))
                .and(id -> new ExceptionRecorded(
                        id,
                        1,
                        1,
                        ExceptionGround.ABSENCE_FROM_AREA,
                        LocalDate.of(2026, 2, 1),
                        LocalDate.of(2026, 3, 1),
                        Set.of(TimeLimit.FINAL_PLAN, TimeLimit.NO_PLAN_NOTICE, TimeLimit.ASSESSMENT_DECISION),
                        "letter of the family"))
                .draftSent("2026-04-20")
                .finalPlanSent("2026-05-26")
                .and(id -> new StepDateCorrected(
                        id,
                        1,
                        Step.FINAL_PLAN_SENT,
                        LocalDate.of(2026, 5, 26),
                        LocalDate.of(2026, 5, 22),
                        "the letter is dated the 22nd",
                        null))
                .and(id -> new PlanParticularsReturned(id, 1, PlanParticulars.NONE))
                .requestReceived("2026-10-01");
    }

    private List<DomainEventMessage<CaseEvent>> interleaved(CaseStory one, CaseStory other) {
        var first = recorded.messages(one);
        var second = recorded.messages(other);
        return Stream.iterate(0, i -> i < first.size(), i -> i + 1)
                .flatMap(i -> Stream.of(first.get(i), second.get(i)))
                .toList();
    }

    private boolean arrive(CaseStory story, long version) {
        var reference = story.reference();
        return arrivals.await(
                () -> files.find(reference)
                        .filter(found -> found.version() >= version)
                        .isPresent(),
                PATIENCE);
    }

    private void write(List<DomainEventMessage<CaseEvent>> messages) {
        transaction.executeWithoutResult(ignored -> tables.write(messages));
    }

    /** Every table as PostgreSQL writes them out. */
    private List<String> everyRow() {
        return Stream.of(
                        "case_file",
                        "needs_assessment",
                        "needs_assessment_as_known",
                        "plan_as_known",
                        "review_as_known",
                        "phase_transfer_as_known",
                        "taken_over_plan_as_known",
                        "moved_plan_as_known",
                        "plan_ending_as_known",
                        "milestone_as_known",
                        "plan",
                        "review",
                        "phase_transfer",
                        "milestone",
                        "plan_ending",
                        "taken_over_plan",
                        "allocation",
                        "moved_plan",
                        "contribution",
                        "case_history")
                .flatMap(
                        table -> jdbc
                                .sql("select t::text from query." + table + " t order by 1")
                                .query(String.class)
                                .list()
                                .stream())
                .toList();
    }
}
