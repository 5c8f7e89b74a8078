package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import java.util.Optional;

/**
 * On which days something of a contribution can have been: it goes with what else is on record of it.
 *
 * @param contribution that was asked for
 * @param since the first day on which it can have been asked for
 */
public record ContributionDays(Contribution contribution, LocalDate since) {

    private static final int NO_ANSWER = 0;

    /**
     * The first day on which it can have been.
     *
     * @param answer which of the answers it is, or is said to; of what is neither, it does not matter
     */
    public LocalDate earliestFor(ContributionDate which, int answer) {
        return switch (which) {
            case SENT -> since;
            case RECEIVED, ACKNOWLEDGED -> sentOn();
            case ANSWERED ->
                answer(answer - 1).flatMap(ContributionDays::readOn).orElseGet(this::receivedOn);
            case RETURNED, ACCEPTED -> answer(answer).map(Answer::answeredOn).orElseGet(this::receivedOn);
            case NIL_RETURN, DECLINED -> lastReadOn().orElseGet(this::receivedOn);
            case WITHDRAWN -> lastReadOn().orElseGet(this::sentOn);
        };
    }

    /** The last, if something that came later sets one. */
    public Optional<LocalDate> latestFor(ContributionDate which, int answer) {
        return switch (which) {
            case SENT -> Optional.of(receivedOn());
            case RECEIVED -> contribution.respondedOn();
            case ANSWERED -> answer(answer).flatMap(ContributionDays::readOn).or(this::endedOn);
            case RETURNED, ACCEPTED ->
                answer(answer + 1).map(Answer::answeredOn).or(this::endedOn);
            case ACKNOWLEDGED, NIL_RETURN, DECLINED, WITHDRAWN -> Optional.empty();
        };
    }

    private Optional<Answer> answer(int number) {
        return contribution.answerNumbered(number);
    }

    private Optional<LocalDate> lastReadOn() {
        return contribution.latestAnswer().flatMap(ContributionDays::readOn);
    }

    private static Optional<LocalDate> readOn(Answer answer) {
        return Optional.ofNullable(answer.reading()).map(Reading::on);
    }

    private Optional<LocalDate> endedOn() {
        return Optional.ofNullable(contribution.end()).map(ContributionEnd::on);
    }

    private LocalDate sentOn() {
        return contribution.dateOf(ContributionDate.SENT, NO_ANSWER).orElse(since);
    }

    private LocalDate receivedOn() {
        return contribution.dateOf(ContributionDate.RECEIVED, NO_ANSWER).orElse(since);
    }
}
