package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.service.ServiceId;

/**
 * Advice and information that one is asked for, and what came of it.
 *
 * @param number within the case, from 1
 * @param request its dates; null where nobody was asked, as the advice was held
 * @param existing advice that was held; null where it was asked for
 * @param answers first to last
 * @param end how it ended without advice; null while it did not
 */
public record Contribution(
        int number,
        WhatIsAsked asked,
        @Nullable RequestForAdvice request,
        @Nullable ExistingAdvice existing,
        Pursuit pursuit,
        List<Answer> answers,
        @Nullable ContributionEnd end,
        List<ContributionException> exceptions) {

    public Contribution {
        answers = List.copyOf(answers);
        exceptions = List.copyOf(exceptions);
    }

    static Contribution of(ContributionRequested event) {
        return new Contribution(
                event.contribution(),
                new WhatIsAsked(event.reference(), event.purpose(), event.source(), event.service()),
                new RequestForAdvice(event.sentOn(), event.receivedOn(), event.dueOn()),
                null,
                Pursuit.NONE,
                List.of(),
                null,
                List.of());
    }

    static Contribution of(ExistingAdviceUsed event) {
        return new Contribution(
                event.contribution(),
                new WhatIsAsked(event.reference(), event.purpose(), event.source(), event.service()),
                null,
                event.existing(),
                Pursuit.NONE,
                List.of(),
                null,
                List.of());
    }

    public ContributionReference reference() {
        return asked.reference();
    }

    public ContributionPurpose purpose() {
        return asked.purpose();
    }

    public AdviceSource source() {
        return asked.source();
    }

    public Optional<ServiceId> service() {
        return Optional.ofNullable(asked.service());
    }

    /** Whether somebody was asked for it. */
    public boolean wasAsked() {
        return request != null;
    }

    /** The last day in time; none where nobody was asked. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(request).map(RequestForAdvice::dueOn);
    }

    public ContributionStanding standing() {
        if (existing != null) {
            return ContributionStanding.REUSED;
        }
        return end == null ? whileAsked() : ended(end);
    }

    private static ContributionStanding ended(ContributionEnd end) {
        return switch (end.step()) {
            case NIL_RETURN -> ContributionStanding.NIL_RETURN;
            case DECLINED -> ContributionStanding.DECLINED;
            default -> ContributionStanding.WITHDRAWN;
        };
    }

    private ContributionStanding whileAsked() {
        var latest = latestAnswer();
        if (latest.isEmpty()) {
            return pursuit.acknowledgedOn() == null
                    ? ContributionStanding.REQUESTED
                    : ContributionStanding.ACKNOWLEDGED;
        }
        if (latest.get().wasAccepted()) {
            return ContributionStanding.ACCEPTED;
        }
        return latest.get().wasReturned() ? ContributionStanding.RETURNED : ContributionStanding.ANSWERED;
    }

    public Optional<Answer> latestAnswer() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
    }

    /** The day on which advice came first. What is sent back and comes again does not change it. */
    public Optional<LocalDate> answeredOn() {
        return answers.stream().map(Answer::answeredOn).findFirst();
    }

    /** The day on which whoever was asked said something to it first: advice, that they know nobody, or that they decline. */
    public Optional<LocalDate> respondedOn() {
        return answeredOn()
                .or(() -> Optional.ofNullable(end)
                        .filter(ended -> ended.step() != ContributionStep.WITHDRAWN)
                        .map(ContributionEnd::on));
    }

    /** The day from which there is advice that the plan can rest on. */
    public Optional<LocalDate> usableOn() {
        return Optional.ofNullable(existing)
                .map(ExistingAdvice::decidedOn)
                .or(() -> latestAnswer()
                        .filter(Answer::wasAccepted)
                        .map(answer -> Objects.requireNonNull(answer.reading()).on()));
    }

    /** Whether the request itself was sent late after the decision on it, by the product's own yardstick. */
    public boolean wasAskedLate(LocalDate decidedOn, int daysToAsk) {
        return request != null && ContributionRules.wasAskedLate(decidedOn, request.sentOn(), daysToAsk);
    }

    /** Whether advice came after its day. */
    public boolean wasAnsweredLate() {
        return answeredOn().isPresent()
                && ContributionRules.wasAnsweredLate(
                        dueOn().orElseThrow(), answeredOn().get());
    }

    /** How often it was sent back. */
    public int timesReturned() {
        return (int) answers.stream().filter(Answer::wasReturned).count();
    }

    /** Whether the first that came was accepted. */
    public boolean wasAcceptedFirstTime() {
        return answers.size() == 1 && answers.getFirst().wasAccepted();
    }

    /** Whether the advice has not come, and its day is over. */
    public boolean isOverdueOn(LocalDate today) {
        return answers.isEmpty()
                && standing().isOutstanding()
                && dueOn().filter(today::isAfter).isPresent();
    }

    /** Those exceptions that were not taken back. */
    public Stream<ContributionException> standingExceptions() {
        return exceptions.stream().filter(exception -> !exception.withdrawn());
    }

    /** Whether whoever is asked need not keep the six weeks. */
    public boolean wasExcepted() {
        return standingExceptions().findAny().isPresent();
    }

    /** The day that is recorded for what can be put right, if there is one; of answers, that of the one of that number. */
    public Optional<LocalDate> dateOf(ContributionDate which, int answer) {
        return switch (which) {
            case SENT -> Optional.ofNullable(request).map(RequestForAdvice::sentOn);
            case RECEIVED -> Optional.ofNullable(request).map(RequestForAdvice::receivedOn);
            case ACKNOWLEDGED -> Optional.ofNullable(pursuit.acknowledgedOn());
            case ANSWERED -> answerNumbered(answer).map(Answer::answeredOn);
            case RETURNED -> reading(answer).filter(read -> !read.accepted()).map(Reading::on);
            case ACCEPTED -> reading(answer).filter(Reading::accepted).map(Reading::on);
            case NIL_RETURN -> endedBy(ContributionStep.NIL_RETURN);
            case DECLINED -> endedBy(ContributionStep.DECLINED);
            case WITHDRAWN -> endedBy(ContributionStep.WITHDRAWN);
        };
    }

    public Optional<Answer> answerNumbered(int answer) {
        return answers.stream().filter(each -> each.number() == answer).findFirst();
    }

    private Optional<Reading> reading(int answer) {
        return answerNumbered(answer).map(Answer::reading);
    }

    private Optional<LocalDate> endedBy(ContributionStep step) {
        return Optional.ofNullable(end).filter(ended -> ended.step() == step).map(ContributionEnd::on);
    }

    Contribution with(RequestForAdvice dates) {
        return new Contribution(number, asked, dates, existing, pursuit, answers, end, exceptions);
    }

    Contribution pursued(UnaryOperator<Pursuit> change) {
        return new Contribution(number, asked, request, existing, change.apply(pursuit), answers, end, exceptions);
    }

    Contribution ended(@Nullable ContributionStep step, @Nullable LocalDate on, @Nullable DeclineReason reason) {
        var ending = step == null ? null : new ContributionEnd(step, Objects.requireNonNull(on), reason);
        return new Contribution(number, asked, request, existing, pursuit, answers, ending, exceptions);
    }

    Contribution withAnswers(List<Answer> changed) {
        return new Contribution(number, asked, request, existing, pursuit, changed, end, exceptions);
    }

    Contribution withAnswer(int answer, UnaryOperator<Answer> change) {
        var changed = new ArrayList<>(answers);
        changed.replaceAll(each -> each.number() == answer ? change.apply(each) : each);
        return withAnswers(changed);
    }

    Contribution withExceptions(List<ContributionException> changed) {
        return new Contribution(number, asked, request, existing, pursuit, answers, end, changed);
    }
}
