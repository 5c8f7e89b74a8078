package uk.ehcqa.shared.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.Dispute;
import uk.ehcqa.shared.plan.PlanEnding;
import uk.ehcqa.shared.timeliness.AppealRules;

/**
 * What mediation and an appeal about the decision to end a plan mean for its end: the plan is maintained until the time to appeal
 * is over, or the appeal is decided (Children and Families Act 2014, s.45(4)).
 *
 * @param number of the plan: the first of the case is 1
 */
public record DisputedEnd(CaseFile file, int number) {

    public PlanEnding ending() {
        return new PlanEnding(file.plans().get(number - 1));
    }

    /** Whether the family was consulted or told, and the plan is in force and may still end. */
    public boolean begun() {
        return ending().begun() && !isOverturned();
    }

    /** The last day on which the plan is maintained in any case; none before a decision, or while an appeal is undecided. */
    public Optional<LocalDate> maintainedUntil() {
        return ending().decidedOn().filter(told -> !isAppealUndecided()).map(this::maintainedUntil);
    }

    public boolean isAppealUndecided() {
        return dispute().filter(it -> it.awaits(AppealStep.APPEAL_DECIDED)).isPresent();
    }

    /** The plan is kept: so it was agreed at mediation, conceded or ordered. */
    public boolean isOverturned() {
        return dispute().stream()
                .flatMap(it -> Stream.of(AppealStep.values())
                        .filter(AppealStep::canOblige)
                        .flatMap(step -> it.obligedBy(step).stream()))
                .findAny()
                .isPresent();
    }

    private LocalDate maintainedUntil(LocalDate told) {
        var timeToAppeal = AppealRules.appealBy(
                told, takenOn(AppealStep.CERTIFICATE_ISSUED).orElse(null));
        return Stream.of(AppealStep.APPEAL_WITHDRAWN, AppealStep.APPEAL_DECIDED)
                .flatMap(step -> takenOn(step).stream())
                .filter(timeToAppeal::isBefore)
                .findAny()
                .orElse(timeToAppeal);
    }

    private Optional<LocalDate> takenOn(AppealStep step) {
        return dispute().flatMap(it -> it.takenOn(step));
    }

    /** That about the decision by which the plan is to end. */
    private Optional<Dispute> dispute() {
        return SentNotice.of(file).stream()
                .filter(sent -> sent.notice().decision() == AppealableDecision.TO_END_THE_PLAN)
                .filter(sent -> sent.notice().number() == number)
                .filter(sent ->
                        ending().decidedOn().filter(sent.sentOn()::equals).isPresent())
                .reduce((earlier, later) -> later)
                .map(sent -> file.disputes().about(sent.notice()));
    }
}
