package uk.ehcqa.query.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.contribution.Advice;
import uk.ehcqa.shared.contribution.AdviceCheck;
import uk.ehcqa.shared.contribution.AdviceExceptionGround;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.ChaseMeans;
import uk.ehcqa.shared.contribution.ContributionAccepted;
import uk.ehcqa.shared.contribution.ContributionAcknowledged;
import uk.ehcqa.shared.contribution.ContributionAnswered;
import uk.ehcqa.shared.contribution.ContributionChased;
import uk.ehcqa.shared.contribution.ContributionDeclined;
import uk.ehcqa.shared.contribution.ContributionEscalated;
import uk.ehcqa.shared.contribution.ContributionExceptionRecorded;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.contribution.ContributionReference;
import uk.ehcqa.shared.contribution.ContributionRequested;
import uk.ehcqa.shared.contribution.ContributionReturned;
import uk.ehcqa.shared.contribution.ContributionStep;
import uk.ehcqa.shared.contribution.ContributionStepMarkedRecordedInError;
import uk.ehcqa.shared.contribution.DateSaidToBeMissed;
import uk.ehcqa.shared.contribution.DeclineReason;
import uk.ehcqa.shared.contribution.EscalationStep;
import uk.ehcqa.shared.contribution.ExistingAdvice;
import uk.ehcqa.shared.contribution.ExistingAdviceUsed;
import uk.ehcqa.shared.contribution.KnownToService;
import uk.ehcqa.shared.contribution.NilReturnGiven;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.service.ServiceId;

/** Advice of a speech and language therapist, asked for on 3 March 2026 after the decision of 2 March, as its row says it. */
@QueryTest
class CaseContributionsTest {

    static final ServiceId THERAPISTS = ServiceId.of("5a1f0000-0000-4000-8000-000000000001");
    static final AdviceCheck CHECK = AdviceCheck.of(Map.of());

    @Autowired
    RecordedCases recorded;

    @Autowired
    JdbcClient jdbc;

    @Test
    void is_awaited_from_the_day_it_was_asked_for() {
        recorded.are(asked());

        assertThat(rows())
                .containsExactly("2026-0413 1 R-2204 NEEDS_ASSESSMENT 0 1, decided 2026-03-02, MEDICAL, of"
                        + " 5a1f0000-0000-4000-8000-000000000001, sent 2026-03-03, received 2026-03-05, due 2026-04-16,"
                        + " REQUESTED, awaited");
    }

    @Test
    void says_who_was_reminded_and_what_they_said() {
        recorded.are(asked().and(at("2026-03-06", (id, day) -> new ContributionAcknowledged(id, 1, day)))
                .and(at("2026-03-24", (id, day) -> new ContributionChased(id, 1, day, ChaseMeans.EMAIL)))
                .and(at("2026-04-07", (id, day) -> new ContributionChased(id, 1, day, ChaseMeans.TELEPHONE)))
                .and(at("2026-04-17", (id, day) -> new ContributionEscalated(id, 1, day, EscalationStep.PRACTITIONER)))
                .and(at("2026-04-21", (id, day) -> new ContributionEscalated(id, 1, day, EscalationStep.LEAD)))
                .and(at(
                        "2026-04-22",
                        (id, day) -> new DateSaidToBeMissed(
                                id, 1, day, LocalDate.of(2026, 5, 5), "The therapist is away"))));

        assertThat(rows())
                .singleElement()
                .asString()
                .endsWith(" ACKNOWLEDGED, awaited, acknowledged 2026-03-06, 2 chases, chased 2026-04-07,"
                        + " escalated LEAD, expected 2026-05-05");
    }

    @Test
    void keeps_the_day_of_the_first_answer_however_often_it_is_sent_back() {
        recorded.are(asked().and(answered(1, "2026-04-17"))
                .and(returned(1, "2026-04-20"))
                .and(answered(2, "2026-04-24"))
                .and(returned(2, "2026-04-27")));

        assertThat(rows())
                .singleElement()
                .asString()
                .endsWith(" RETURNED, awaited, answered 2026-04-17, last answered 2026-04-24,"
                        + " responded 2026-04-17, 2 returned, returned 2026-04-27");
    }

    @Test
    void is_waited_for_until_it_was_read() {
        recorded.are(asked().and(answered(1, "2026-04-16")));

        assertThat(rows())
                .singleElement()
                .asString()
                .endsWith(" ANSWERED, awaited, answered 2026-04-16, last answered 2026-04-16, responded 2026-04-16");
    }

    @Test
    void is_usable_once_it_is_accepted() {
        recorded.are(asked().and(answered(1, "2026-04-16"))
                .and(at("2026-04-20", (id, day) -> new ContributionAccepted(id, 1, 1, day, CHECK, null))));

        assertThat(rows())
                .singleElement()
                .asString()
                .endsWith(" ACCEPTED, answered 2026-04-16, last answered 2026-04-16, responded 2026-04-16,"
                        + " usable 2026-04-20, accepted first time");
    }

    @Test
    void ends_with_a_nil_return_which_is_no_advice() {
        recorded.are(asked().and(at("2026-03-12", (id, day) -> new NilReturnGiven(id, 1, day))));

        assertThat(rows()).singleElement().asString().endsWith(" NIL_RETURN, responded 2026-03-12");
    }

    @Test
    void ends_when_it_is_declined() {
        recorded.are(asked().and(at(
                "2026-03-13",
                (id, day) ->
                        new ContributionDeclined(id, 1, day, DeclineReason.ANOTHER_SERVICE, "Ask Rowan's nurse"))));

        assertThat(rows()).singleElement().asString().endsWith(" DECLINED, responded 2026-03-13");
    }

    @Test
    void is_of_advice_that_was_held() {
        recorded.are(assessed()
                .and(at(
                        "2026-03-03",
                        (id, day) -> new ExistingAdviceUsed(
                                id,
                                1,
                                new ContributionReference("R-2205"),
                                ContributionPurpose.assessment(1),
                                AdviceSource.EDUCATIONAL,
                                null,
                                new ExistingAdvice(day, LocalDate.of(2026, 1, 12), day, day, day),
                                "The head's report",
                                AttachedDocuments.NONE))));

        assertThat(rows())
                .containsExactly("2026-0413 1 R-2205 NEEDS_ASSESSMENT 0 1, decided 2026-03-02, EDUCATIONAL, REUSED,"
                        + " usable 2026-03-03");
    }

    @Test
    void says_that_the_six_weeks_need_not_be_kept() {
        recorded.are(asked().and(at(
                "2026-04-01",
                (id, day) -> new ContributionExceptionRecorded(
                        id, 1, 1, AdviceExceptionGround.MISSED_APPOINTMENT, day, day, "letter"))));

        assertThat(rows()).singleElement().asString().endsWith(" REQUESTED, awaited, excepted");
    }

    @Test
    void is_no_longer_awaited_once_somebody_has_died() {
        recorded.are(asked().and(at("2026-03-20", ChildDied::new)));

        assertThat(rows()).singleElement().asString().endsWith(" REQUESTED");
    }

    @Test
    void leaves_no_row_behind_that_was_asked_for_in_error() {
        recorded.are(asked().and(at(
                "2026-03-03",
                (id, day) -> new ContributionStepMarkedRecordedInError(
                        id, 1, ContributionStep.REQUESTED, day, "Another child"))));

        assertThat(rows()).isEmpty();
    }

    @Test
    void holds_no_word_of_what_was_asked_or_said() {
        recorded.are(asked().and(answered(1, "2026-04-16")).and(returned(1, "2026-04-20")));

        assertThat(jdbc.sql("select t::text from query.contribution t")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .doesNotContain("Rowan");
    }

    /** What is not so is left out. */
    private List<@Nullable String> rows() {
        return jdbc.sql("""
                select concat_ws(', ',
                    concat_ws(' ', case_reference, contribution, reference, proceeding, plan, number),
                    'decided ' || decided_on, source, 'of ' || service_id,
                    'sent ' || sent_on, 'received ' || received_on, 'due ' || due_on, standing,
                    case when awaited then 'awaited' end, 'acknowledged ' || acknowledged_on,
                    'answered ' || answered_on, 'last answered ' || last_answered_on, 'responded ' || responded_on,
                    nullif(times_returned, 0) || ' returned', 'returned ' || returned_on, 'usable ' || usable_on,
                    case when accepted_first then 'accepted first time' end,
                    case when excepted then 'excepted' end, nullif(chases, 0) || ' chases', 'chased ' || chased_on,
                    'escalated ' || escalated_to, 'expected ' || expected_on, 'with ' || allocated_to)
                from query.contribution order by case_id, contribution""").query(String.class).list();
    }

    private static CaseStory asked() {
        return assessed()
                .and(at(
                        "2026-03-03",
                        (id, day) -> new ContributionRequested(
                                id,
                                1,
                                new ContributionReference("R-2204"),
                                ContributionPurpose.assessment(1),
                                AdviceSource.MEDICAL,
                                THERAPISTS,
                                day,
                                LocalDate.of(2026, 3, 5),
                                LocalDate.of(2026, 4, 16),
                                "What can Rowan say?")));
    }

    private static CaseStory assessed() {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2026-02-02")
                .agreedToAssess("2026-03-02");
    }

    private static Function<CaseId, CaseEvent> answered(int answer, String date) {
        var advice = new Advice(
                KnownToService.NOW,
                "Rowan joins in",
                List.of(),
                List.of(),
                List.of(),
                "A. Therapist",
                "Speech and language therapist",
                LocalDate.parse(date));
        return at(date, (id, day) -> new ContributionAnswered(id, 1, answer, day, advice, AttachedDocuments.NONE));
    }

    private static Function<CaseId, CaseEvent> returned(int answer, String date) {
        return at(
                date, (id, day) -> new ContributionReturned(id, 1, answer, day, CHECK, "Minutes for Rowan's sessions"));
    }

    private static Function<CaseId, CaseEvent> at(String date, EventOfDay event) {
        return id -> event.of(id, LocalDate.parse(date));
    }

    private interface EventOfDay {
        CaseEvent of(CaseId id, LocalDate day);
    }
}
