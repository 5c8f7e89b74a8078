package uk.ehcqa.command.contribution;

import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.CLOSED_SERVICE;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.PSYCHOLOGY;
import static uk.ehcqa.command.casework.CaseFixture.REFERENCE;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.THERAPY;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.command.contribution.ContributionStory.*;
import static uk.ehcqa.command.review.ReviewStory.planned;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.assessment.MarkStepRecordedInError;
import uk.ehcqa.shared.assessment.RequestWithdrawn;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.casework.Sex;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.contribution.ContributionReference;
import uk.ehcqa.shared.contribution.ContributionRequested;
import uk.ehcqa.shared.contribution.ContributionStep;
import uk.ehcqa.shared.contribution.ContributionStepMarkedRecordedInError;
import uk.ehcqa.shared.contribution.ContributionWithdrawn;
import uk.ehcqa.shared.contribution.ExistingAdvice;
import uk.ehcqa.shared.contribution.ExistingAdviceUsed;
import uk.ehcqa.shared.contribution.HeldAdvice;
import uk.ehcqa.shared.contribution.MarkContributionStepRecordedInError;
import uk.ehcqa.shared.contribution.RequestContributions;
import uk.ehcqa.shared.contribution.RequestedContribution;
import uk.ehcqa.shared.contribution.UseExistingAdvice;
import uk.ehcqa.shared.contribution.WithdrawContribution;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.reassessment.ReassessmentStep;
import uk.ehcqa.shared.reassessment.ReassessmentStepTaken;
import uk.ehcqa.shared.service.ServiceId;

/** After an assessment was agreed on 10 February 2025. Today is 1 September 2026. */
class AskForAdviceTest {

    static final RequestedContribution OF_THERAPY =
            new RequestedContribution(AdviceSource.MEDICAL, THERAPY, " What helps? ");
    static final RequestedContribution OF_THE_FAMILY = new RequestedContribution(AdviceSource.FAMILY, null, "");
    static final LocalDate MARCH_3 = LocalDate.of(2026, 3, 3);

    final FixtureConfiguration<EhcCase> september = caseOn(LocalDate.of(2026, 9, 1));

    @Test
    void asks_several_at_once_and_records_that_advice_was_asked_for() {
        september
                .given(OPENED, REQUESTED, AGREED)
                .when(ask(SENT, RECEIVED, OF_THERAPY, OF_THE_FAMILY))
                .expectEvents(
                        ASKING,
                        ASKED,
                        new ContributionRequested(
                                CASE,
                                2,
                                new ContributionReference("R-2205"),
                                ASSESSMENT,
                                AdviceSource.FAMILY,
                                null,
                                SENT,
                                RECEIVED,
                                DUE,
                                ""))
                .expectResultMessagePayload(new Recorded(REFERENCE, 5));
    }

    @Test
    void takes_the_step_once() {
        september
                .given(asked())
                .when(ask(SENT, null, new RequestedContribution(AdviceSource.PSYCHOLOGICAL, PSYCHOLOGY, "")))
                .expectEvents(new ContributionRequested(
                        CASE,
                        2,
                        new ContributionReference("R-2204"),
                        ASSESSMENT,
                        AdviceSource.PSYCHOLOGICAL,
                        PSYCHOLOGY,
                        SENT,
                        SENT,
                        LocalDate.of(2025, 3, 31),
                        ""));
    }

    @Test
    void refuses_whom_it_cannot_ask() {
        answered("NOBODY_ASKED", ask(SENT, null), agreed());
        answered(
                "SERVICE_NEEDED", ask(SENT, null, new RequestedContribution(AdviceSource.MEDICAL, null, "")), agreed());
        answered(
                "ASKED_SERVICE_UNKNOWN",
                ask(SENT, null, new RequestedContribution(AdviceSource.MEDICAL, ServiceId.random(), "")),
                agreed());
        answered(
                "ASKED_SERVICE_CLOSED",
                ask(SENT, null, new RequestedContribution(AdviceSource.MEDICAL, CLOSED_SERVICE, "")),
                agreed());
        answered("ADVICE_ALREADY_ASKED_FOR", ask(SENT, null, OF_THERAPY), asked());
        answered("ADVICE_ALREADY_ASKED_FOR", ask(SENT, null, OF_THE_FAMILY, OF_THE_FAMILY), agreed());
    }

    @Test
    void asks_again_for_what_was_taken_back() {
        september
                .given(asked())
                .when(new WithdrawContribution(CASE, 1, LocalDate.of(2025, 3, 3), " Wrong service "))
                .expectEvents(new ContributionWithdrawn(CASE, 1, LocalDate.of(2025, 3, 3), "Wrong service"));
        september
                .given(asked(new ContributionWithdrawn(CASE, 1, LocalDate.of(2025, 3, 3), "Wrong service")))
                .when(ask(LocalDate.of(2025, 3, 3), null, OF_THERAPY))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_dates_that_cannot_be() {
        answered("REQUEST_SENT_IN_FUTURE", ask(LocalDate.of(2026, 9, 2), null, OF_THERAPY), agreed());
        answered("REQUEST_SENT_BEFORE_DECISION", ask(LocalDate.of(2025, 2, 9), null, OF_THERAPY), agreed());
        answered("RECEIVED_IN_FUTURE", ask(SENT, LocalDate.of(2026, 9, 2), OF_THERAPY), agreed());
        answered("RECEIVED_BEFORE_SENT", ask(SENT, LocalDate.of(2025, 2, 16), OF_THERAPY), agreed());
    }

    @Test
    void waits_for_the_decision_and_stops_with_everything_else() {
        answered("ADVICE_NOT_AWAITED", ask(SENT, null, OF_THERAPY), List.of(OPENED, REQUESTED));
        answered(
                "ADVICE_NOT_AWAITED",
                ask(SENT, null, OF_THERAPY),
                List.of(OPENED, REQUESTED, AGREED, new RequestWithdrawn(CASE, 1, LocalDate.of(2025, 2, 14))));
        answered(
                "CHILD_HAS_DIED",
                ask(SENT, null, OF_THERAPY),
                List.of(OPENED, REQUESTED, AGREED, new ChildDied(CASE, LocalDate.of(2025, 2, 14))));
    }

    @Test
    void leaves_out_preparation_for_adulthood_for_nobody_in_or_beyond_year_9() {
        var inYear9 = List.<CaseEvent>of(opened(LocalDate.of(2011, 8, 31)), REQUESTED, AGREED);
        answered("PREPARATION_FOR_ADULTHOOD_LEFT_OUT", ask(SENT, null, OF_THERAPY), inYear9);

        september
                .given(inYear9)
                .when(ask(
                        SENT,
                        null,
                        OF_THERAPY,
                        new RequestedContribution(AdviceSource.PREPARATION_FOR_ADULTHOOD, null, "")))
                .expectSuccessfulHandlerExecution();
        september
                .given(inYear9)
                .when(new RequestContributions(
                        CASE,
                        ASSESSMENT,
                        SENT,
                        null,
                        null,
                        List.of(OF_THERAPY),
                        List.of(held(AdviceSource.PREPARATION_FOR_ADULTHOOD, SENT))))
                .expectSuccessfulHandlerExecution();
        september
                .given(opened(LocalDate.of(2011, 9, 1)), REQUESTED, AGREED)
                .when(ask(SENT, null, OF_THERAPY))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void uses_advice_that_is_held_when_all_three_agree() {
        september
                .given(agreed())
                .when(new UseExistingAdvice(CASE, ASSESSMENT, held(AdviceSource.EDUCATIONAL, SENT)))
                .expectEvents(new ExistingAdviceUsed(
                        CASE,
                        1,
                        new ContributionReference("R-2204"),
                        ASSESSMENT,
                        AdviceSource.EDUCATIONAL,
                        null,
                        new ExistingAdvice(SENT, LocalDate.of(2024, 12, 9), SENT, SENT, SENT),
                        "School report",
                        AttachedDocuments.NONE));
    }

    @Test
    void uses_no_advice_that_somebody_thinks_is_not_enough() {
        answered("AUTHOR_HAS_NOT_AGREED", use(null, SENT, SENT), agreed());
        answered("FAMILY_HAS_NOT_AGREED", use(SENT, null, SENT), agreed());
        answered("AUTHORITY_HAS_NOT_AGREED", use(SENT, SENT, null), agreed());
        answered("AGREED_AFTER_DECISION", use(SENT, SENT.plusDays(1), SENT), agreed());
        answered("ADVISED_AFTER_AGREEMENT", use(SENT, LocalDate.of(2024, 12, 8), SENT), agreed());
        answered(
                "VIEWS_OF_FAMILY_CANNOT_BE_REPLACED",
                new UseExistingAdvice(CASE, ASSESSMENT, held(AdviceSource.FAMILY, SENT)),
                agreed());
    }

    @Test
    void asks_for_a_review_by_the_day_on_which_it_is_wanted() {
        var review = ContributionPurpose.review(1, 1);
        september
                .given(planned())
                .when(new RequestContributions(
                        CASE, review, MARCH_3, null, LocalDate.of(2026, 4, 3), List.of(OF_THERAPY), List.of()))
                .expectEvents(new ContributionRequested(
                        CASE,
                        1,
                        new ContributionReference("R-2204"),
                        review,
                        AdviceSource.MEDICAL,
                        THERAPY,
                        MARCH_3,
                        MARCH_3,
                        LocalDate.of(2026, 4, 3),
                        "What helps?"));
        answered(
                "WANTED_BY_NEEDED",
                new RequestContributions(CASE, review, MARCH_3, null, null, List.of(OF_THERAPY), List.of()),
                planned());
        answered(
                "WANTED_BY_ONLY_FOR_REVIEWS",
                new RequestContributions(CASE, ASSESSMENT, SENT, null, SENT, List.of(OF_THERAPY), List.of()),
                agreed());
        answered(
                "ADVICE_NOT_AWAITED",
                new RequestContributions(
                        CASE, ContributionPurpose.review(1, 2), MARCH_3, null, MARCH_3, List.of(OF_THERAPY), List.of()),
                planned());
    }

    @Test
    void asks_for_a_reassessment_and_takes_its_step() {
        var agreed =
                new ReassessmentStepTaken(CASE, 1, 1, ReassessmentStep.REASSESSMENT_AGREED, LocalDate.of(2026, 3, 2));
        september
                .given(planned(agreed))
                .when(new RequestContributions(
                        CASE,
                        ContributionPurpose.reassessment(1, 1),
                        MARCH_3,
                        LocalDate.of(2026, 3, 5),
                        null,
                        List.of(OF_THERAPY),
                        List.of()))
                .expectEvents(
                        new ReassessmentStepTaken(CASE, 1, 1, ReassessmentStep.ADVICE_REQUESTED, MARCH_3),
                        new ContributionRequested(
                                CASE,
                                1,
                                new ContributionReference("R-2204"),
                                ContributionPurpose.reassessment(1, 1),
                                AdviceSource.MEDICAL,
                                THERAPY,
                                MARCH_3,
                                LocalDate.of(2026, 3, 5),
                                LocalDate.of(2026, 4, 16),
                                "What helps?"));
    }

    @Test
    void keeps_the_step_on_which_requests_rest() {
        answered(
                "REQUESTS_REST_ON_STEP",
                new MarkStepRecordedInError(CASE, 1, Step.ADVICE_REQUESTED, "Another case"),
                asked());
        september
                .given(asked())
                .when(new MarkContributionStepRecordedInError(CASE, 1, ContributionStep.REQUESTED, " Another case "))
                .expectEvents(new ContributionStepMarkedRecordedInError(
                        CASE, 1, ContributionStep.REQUESTED, SENT, "Another case"));
        september
                .given(asked(new ContributionStepMarkedRecordedInError(
                        CASE, 1, ContributionStep.REQUESTED, SENT, "Another case")))
                .when(new MarkStepRecordedInError(CASE, 1, Step.ADVICE_REQUESTED, "Another case"))
                .expectSuccessfulHandlerExecution();
    }

    private void answered(String code, CaseCommand command, List<? extends CaseEvent> history) {
        september.given(history).when(command).expectNoEvents().expectExceptionMessage(code);
    }

    private static List<CaseEvent> agreed() {
        return List.of(OPENED, REQUESTED, AGREED);
    }

    private static CaseOpened opened(LocalDate birthDate) {
        return new CaseOpened(
                CASE, REFERENCE, new Child("Example", "Rowan", birthDate, Sex.FEMALE, null, null, null, null, null));
    }

    private static RequestContributions ask(
            LocalDate sentOn, @Nullable LocalDate receivedOn, RequestedContribution... requests) {
        return new RequestContributions(CASE, ASSESSMENT, sentOn, receivedOn, null, List.of(requests), List.of());
    }

    private static UseExistingAdvice use(
            @Nullable LocalDate author, @Nullable LocalDate family, @Nullable LocalDate authority) {
        return new UseExistingAdvice(
                CASE,
                ASSESSMENT,
                new HeldAdvice(
                        AdviceSource.EDUCATIONAL,
                        null,
                        "School report",
                        SENT,
                        LocalDate.of(2024, 12, 9),
                        author,
                        family,
                        authority,
                        AttachedDocuments.NONE));
    }

    private static HeldAdvice held(AdviceSource source, LocalDate agreed) {
        return new HeldAdvice(
                source,
                null,
                " School report ",
                agreed,
                LocalDate.of(2024, 12, 9),
                agreed,
                agreed,
                agreed,
                AttachedDocuments.NONE);
    }
}
