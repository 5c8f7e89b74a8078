package uk.ehcqa.command.contribution;

import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.PSYCHOLOGY;
import static uk.ehcqa.command.casework.CaseFixture.THERAPY;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.command.contribution.ContributionStory.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.assessment.ChildMovedAway;
import uk.ehcqa.shared.assessment.RequestWithdrawn;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.contribution.AcknowledgeContribution;
import uk.ehcqa.shared.contribution.Advice;
import uk.ehcqa.shared.contribution.AnswerContribution;
import uk.ehcqa.shared.contribution.ChaseContribution;
import uk.ehcqa.shared.contribution.ChaseMeans;
import uk.ehcqa.shared.contribution.ContributionAcknowledged;
import uk.ehcqa.shared.contribution.ContributionChased;
import uk.ehcqa.shared.contribution.ContributionDeclined;
import uk.ehcqa.shared.contribution.ContributionEscalated;
import uk.ehcqa.shared.contribution.DateSaidToBeMissed;
import uk.ehcqa.shared.contribution.DeclineContribution;
import uk.ehcqa.shared.contribution.DeclineReason;
import uk.ehcqa.shared.contribution.EscalateContribution;
import uk.ehcqa.shared.contribution.EscalationStep;
import uk.ehcqa.shared.contribution.GiveNilReturn;
import uk.ehcqa.shared.contribution.NilReturnGiven;
import uk.ehcqa.shared.contribution.Provision;
import uk.ehcqa.shared.contribution.SayDateWillBeMissed;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.service.ServiceId;

/** Of a therapy service that was asked on 17 February 2025, for advice due on 2 April. Today is 1 September 2026. */
class AwaitAdviceTest {

    static final LocalDate MARCH_3 = LocalDate.of(2025, 3, 3);

    final FixtureConfiguration<EhcCase> september = caseOn(LocalDate.of(2026, 9, 1));

    @Test
    void is_acknowledged_once() {
        september
                .given(asked())
                .when(new AcknowledgeContribution(CASE, 1, MARCH_3))
                .expectEvents(new ContributionAcknowledged(CASE, 1, MARCH_3));
        answered(
                "CONTRIBUTION_ALREADY_ACKNOWLEDGED",
                new AcknowledgeContribution(CASE, 1, MARCH_3),
                asked(new ContributionAcknowledged(CASE, 1, MARCH_3)));
        answered(
                "CONTRIBUTION_STEP_TOO_EARLY",
                new AcknowledgeContribution(CASE, 1, LocalDate.of(2025, 2, 16)),
                asked());
        answered(
                "CONTRIBUTION_STEP_IN_FUTURE", new AcknowledgeContribution(CASE, 1, LocalDate.of(2026, 9, 2)), asked());
        answered("CONTRIBUTION_UNKNOWN", new AcknowledgeContribution(CASE, 2, MARCH_3), asked());
    }

    @Test
    void may_be_chased_again_and_again() {
        september
                .given(asked(new ContributionChased(CASE, 1, MARCH_3, ChaseMeans.EMAIL)))
                .when(new ChaseContribution(CASE, 1, DUE, ChaseMeans.TELEPHONE))
                .expectEvents(new ContributionChased(CASE, 1, DUE, ChaseMeans.TELEPHONE));
        answered("CONTRIBUTION_NOT_OUTSTANDING", chase(), asked(ANSWERED));
    }

    @Test
    void is_taken_further_up_step_by_step_each_once() {
        september
                .given(asked(new ContributionEscalated(CASE, 1, DUE, EscalationStep.PRACTITIONER)))
                .when(new EscalateContribution(CASE, 1, DUE, EscalationStep.LEAD))
                .expectEvents(new ContributionEscalated(CASE, 1, DUE, EscalationStep.LEAD));
        var led = asked(new ContributionEscalated(CASE, 1, DUE, EscalationStep.LEAD));
        answered("ESCALATED_SO_BEFORE", new EscalateContribution(CASE, 1, DUE, EscalationStep.LEAD), led);
        answered("ESCALATED_FURTHER_BEFORE", new EscalateContribution(CASE, 1, DUE, EscalationStep.PRACTITIONER), led);
    }

    static List<CaseEvent> stops() {
        return List.of(
                new ChildDied(CASE, MARCH_3),
                new RequestWithdrawn(CASE, 1, MARCH_3),
                new ChildMovedAway(CASE, 1, MARCH_3));
    }

    @ParameterizedTest
    @MethodSource("stops")
    void is_neither_chased_nor_taken_further_up_once_everything_stops(CaseEvent stop) {
        var code = stop instanceof ChildDied ? "CHILD_HAS_DIED" : "ADVICE_NOT_AWAITED";

        answered(code, chase(), asked(stop));
        answered(code, new EscalateContribution(CASE, 1, DUE, EscalationStep.LEAD), asked(stop));
    }

    @Test
    void stays_due_when_they_say_that_they_cannot_keep_the_date() {
        september
                .given(asked())
                .when(new SayDateWillBeMissed(CASE, 1, MARCH_3, LocalDate.of(2025, 4, 16), " Nobody is free "))
                .expectEvents(new DateSaidToBeMissed(CASE, 1, MARCH_3, LocalDate.of(2025, 4, 16), "Nobody is free"));
        answered(
                "EXPECTED_IN_THE_PAST",
                new SayDateWillBeMissed(CASE, 1, MARCH_3, LocalDate.of(2025, 3, 2), "Nobody is free"),
                asked());
        answered("REASON_NEEDED", new SayDateWillBeMissed(CASE, 1, MARCH_3, DUE, " "), asked());
    }

    @Test
    void is_answered_on_or_after_the_day_it_was_received() {
        september
                .given(asked())
                .when(answer(LocalDate.of(2025, 3, 20), advice(LocalDate.of(2025, 3, 20))))
                .expectEvents(ANSWERED);
        answered(
                "CONTRIBUTION_STEP_TOO_EARLY",
                answer(LocalDate.of(2025, 2, 18), advice(LocalDate.of(2025, 2, 18))),
                asked());
        answered(
                "CONTRIBUTION_STEP_TOO_EARLY",
                answer(LocalDate.of(2025, 3, 23), advice(LocalDate.of(2025, 3, 23))),
                asked(ANSWERED, RETURNED));
        september
                .given(asked(ANSWERED, RETURNED))
                .when(answer(LocalDate.of(2025, 3, 24), advice(LocalDate.of(2025, 3, 24))))
                .expectEvents(ContributionStory.answered(2, LocalDate.of(2025, 3, 24)));
        answered("CONTRIBUTION_NOT_OUTSTANDING", answer(DUE, advice(DUE)), asked(ANSWERED));
    }

    @Test
    void is_answered_by_somebody_with_something() {
        answered("ADVICE_EMPTY", answer(DUE, words("", "Invented Author", DUE)), asked());
        answered("ADVICE_WITHOUT_AUTHOR", answer(DUE, words("Words", " ", DUE)), asked());
        answered(
                "ADVICE_DATED_IN_FUTURE",
                answer(DUE, words("Words", "Invented Author", LocalDate.of(2026, 9, 2))),
                asked());
        answered(
                "PROVISION_FOR_UNKNOWN_NEED",
                answer(
                        DUE,
                        new Advice(
                                null,
                                "",
                                List.of(),
                                List.of(),
                                List.of(new Provision(1, "Regular support", "", "", "", "")),
                                "Invented Author",
                                "Therapist",
                                DUE)),
                asked());
    }

    @Test
    void is_answered_in_vague_words_all_the_same() {
        september
                .given(asked())
                .when(answer(DUE, words("Regular access to support as required", "Invented Author", DUE)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void is_over_with_a_nil_return_or_a_refusal() {
        september
                .given(asked())
                .when(new GiveNilReturn(CASE, 1, MARCH_3))
                .expectEvents(new NilReturnGiven(CASE, 1, MARCH_3));
        var declined =
                new ContributionDeclined(CASE, 1, MARCH_3, DeclineReason.ANOTHER_SERVICE, "Ask occupational therapy");
        september
                .given(asked())
                .when(new DeclineContribution(
                        CASE, 1, MARCH_3, DeclineReason.ANOTHER_SERVICE, " Ask occupational therapy "))
                .expectEvents(declined);
        answered("CONTRIBUTION_NOT_OUTSTANDING", chase(), asked(declined));
        answered("CONTRIBUTION_NOT_OUTSTANDING", chase(), asked(new NilReturnGiven(CASE, 1, MARCH_3)));
    }

    @Test
    void is_unknown_to_whoever_answers_for_another_service() {
        var command = new GiveNilReturn(CASE, 1, MARCH_3);

        september
                .given(asked())
                .when(command, contributor(PSYCHOLOGY))
                .expectNoEvents()
                .expectExceptionMessage("CONTRIBUTION_UNKNOWN");
        september.given(asked()).when(command, contributor(THERAPY)).expectSuccessfulHandlerExecution();
    }

    private static Map<String, String> contributor(ServiceId service) {
        return new Identity("Therapist", Role.CONTRIBUTOR, null, Set.of(service)).toMetadata();
    }

    private static ChaseContribution chase() {
        return new ChaseContribution(CASE, 1, DUE, ChaseMeans.EMAIL);
    }

    private static AnswerContribution answer(LocalDate on, Advice advice) {
        return new AnswerContribution(CASE, 1, on, advice, AttachedDocuments.NONE);
    }

    private static Advice words(String strengths, String author, LocalDate dated) {
        return new Advice(null, strengths, List.of(), List.of(), List.of(), author, "Therapist", dated);
    }

    private void answered(String code, CaseCommand command, List<? extends CaseEvent> history) {
        september.given(history).when(command).expectNoEvents().expectExceptionMessage(code);
    }
}
