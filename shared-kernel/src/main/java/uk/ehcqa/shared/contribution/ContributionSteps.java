package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is on record of one contribution, and what rests on what. */
public record ContributionSteps(Contribution contribution) {

    /** Those that are on record, in the order in which they are lived. */
    public List<ContributionStep> onRecord() {
        return Stream.of(ContributionStep.values())
                .filter(step -> lastOn(step).isPresent())
                .toList();
    }

    /** The day that is recorded for a step; of one that is taken several times, for the last. */
    public Optional<LocalDate> lastOn(ContributionStep step) {
        var pursuit = contribution.pursuit();
        return switch (step) {
            case REQUESTED -> Optional.ofNullable(contribution.request()).map(RequestForAdvice::sentOn);
            case EXISTING_ADVICE_USED ->
                Optional.ofNullable(contribution.existing()).map(ExistingAdvice::decidedOn);
            case ACKNOWLEDGED -> Optional.ofNullable(pursuit.acknowledgedOn());
            case CHASED -> last(pursuit.chases()).map(Chase::chasedOn);
            case ESCALATED -> pursuit.lastEscalation().map(pursuit.escalations()::get);
            case DATE_SAID_TO_BE_MISSED -> pursuit.lastExpected().map(ExpectedDate::saidOn);
            case ANSWERED -> contribution.latestAnswer().map(Answer::answeredOn);
            case RETURNED -> lastReading(false);
            case ACCEPTED -> lastReading(true);
            case NIL_RETURN, DECLINED, WITHDRAWN ->
                Optional.ofNullable(contribution.end())
                        .filter(end -> end.step() == step)
                        .map(ContributionEnd::on);
        };
    }

    /** What was recorded that rests on the step, if anything was. A reminder rests on nothing, and goes with what it was about. */
    public Optional<ContributionStep> followedUpBy(ContributionStep step) {
        return switch (step) {
            case REQUESTED -> answered().or(this::ended);
            case ANSWERED ->
                contribution
                        .latestAnswer()
                        .filter(answer -> answer.reading() != null)
                        .map(answer -> answer.wasReturned() ? ContributionStep.RETURNED : ContributionStep.ACCEPTED)
                        .or(this::ended);
            case RETURNED ->
                contribution
                        .latestAnswer()
                        .filter(answer -> !answer.wasReturned())
                        .map(answer -> ContributionStep.ANSWERED)
                        .or(this::ended);
            case EXISTING_ADVICE_USED,
                    ACKNOWLEDGED,
                    CHASED,
                    ESCALATED,
                    DATE_SAID_TO_BE_MISSED,
                    ACCEPTED,
                    NIL_RETURN,
                    DECLINED,
                    WITHDRAWN -> Optional.empty();
        };
    }

    private Optional<LocalDate> lastReading(boolean accepted) {
        return contribution.answers().stream()
                .flatMap(answer -> Stream.ofNullable(answer.reading()))
                .filter(reading -> reading.accepted() == accepted)
                .reduce((earlier, later) -> later)
                .map(Reading::on);
    }

    private Optional<ContributionStep> answered() {
        return contribution.latestAnswer().map(answer -> ContributionStep.ANSWERED);
    }

    private Optional<ContributionStep> ended() {
        return Optional.ofNullable(contribution.end()).map(ContributionEnd::step);
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.getLast());
    }
}
