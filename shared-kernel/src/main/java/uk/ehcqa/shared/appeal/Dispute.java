package uk.ehcqa.shared.appeal;

import static uk.ehcqa.shared.appeal.AppealStep.AGREEMENT_CARRIED_OUT;
import static uk.ehcqa.shared.appeal.AppealStep.APPEAL_CONCEDED;
import static uk.ehcqa.shared.appeal.AppealStep.APPEAL_DECIDED;
import static uk.ehcqa.shared.appeal.AppealStep.APPEAL_REGISTERED;
import static uk.ehcqa.shared.appeal.AppealStep.MEDIATION_ASKED_FOR;
import static uk.ehcqa.shared.appeal.AppealStep.MEDIATION_DROPPED;
import static uk.ehcqa.shared.appeal.AppealStep.MEDIATION_HELD;
import static uk.ehcqa.shared.appeal.AppealStep.ORDER_CARRIED_OUT;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of one decision in mediation and before the tribunal. There is at most one mediation and one appeal about it.
 *
 * @param steps the business date of each step taken
 * @param agreed what the authority agreed at mediation that could have been ordered; null where nothing
 * @param otherMatters whether mediation agreed something on other matters
 * @param agreedDueOn the day agreed in writing for what was agreed, but for assessing, reassessing and making a plan; null where none was
 * @param grounds of the appeal
 * @param order what was conceded or ordered; null where nothing
 * @param recommendations whether the tribunal recommended something on health or social care
 */
public record Dispute(
        Notice notice,
        Map<AppealStep, LocalDate> steps,
        @Nullable OrderKind agreed,
        boolean otherMatters,
        @Nullable LocalDate agreedDueOn,
        Set<AppealGround> grounds,
        @Nullable OrderKind order,
        boolean recommendations) {

    public Dispute {
        steps = Collections.unmodifiableMap(new TreeMap<>(steps));
        grounds = Collections.unmodifiableSet(new TreeSet<>(grounds));
    }

    public static Dispute about(Notice notice) {
        return new Dispute(notice, Map.of(), null, false, null, Set.of(), null, false);
    }

    Dispute after(AppealEvent event) {
        return new DisputeEvolution(this).after(event);
    }

    public Optional<LocalDate> takenOn(AppealStep step) {
        return Optional.ofNullable(steps.get(step));
    }

    public boolean took(AppealStep step) {
        return steps.containsKey(step);
    }

    public boolean hasSteps() {
        return !steps.isEmpty();
    }

    /** What can be recorded next, in the order in which people look for it. */
    public List<AppealStep> possibleSteps() {
        return Stream.of(AppealStep.values())
                .filter(step -> !took(step) && awaits(step))
                .toList();
    }

    /** Whether the step can come, as far as the others tell. */
    public boolean awaits(AppealStep step) {
        return switch (step) {
            case MEDIATION_ASKED_FOR, CERTIFICATE_ISSUED, APPEAL_REGISTERED -> true;
            case MEDIATION_DROPPED -> took(MEDIATION_ASKED_FOR) && !took(MEDIATION_HELD);
            case MEDIATION_HELD -> !took(MEDIATION_DROPPED);
            case AGREEMENT_CARRIED_OUT -> isCarriedOutApart(agreed);
            case OTHER_MATTERS_CARRIED_OUT -> otherMatters;
            case APPEAL_CONCEDED, APPEAL_WITHDRAWN, APPEAL_DECIDED -> took(APPEAL_REGISTERED) && !isAppealOver();
            case ORDER_CARRIED_OUT -> isCarriedOutApart(order);
            case RECOMMENDATIONS_ANSWERED -> recommendations;
        };
    }

    public boolean isAppealOver() {
        return AppealStep.ENDINGS.stream().anyMatch(this::took);
    }

    /** What was recorded that rests on the step, if anything was. */
    public Optional<AppealStep> followedUpBy(AppealStep step) {
        return step.followedBy().stream().filter(this::took).findFirst();
    }

    /** The day before which the step cannot have been taken, as far as the others tell. */
    public Optional<LocalDate> earliestFor(AppealStep step) {
        return step.follows().stream().flatMap(each -> takenOn(each).stream()).max(LocalDate::compareTo);
    }

    /** The day after which it cannot have been taken, as far as the others tell. */
    public Optional<LocalDate> latestFor(AppealStep step) {
        return step.followedBy().stream()
                .flatMap(each -> takenOn(each).stream())
                .min(LocalDate::compareTo);
    }

    /** What the authority has to do by reason of the step, if that was taken. */
    public Optional<OrderKind> obligedBy(AppealStep step) {
        return Optional.ofNullable(step == MEDIATION_HELD ? agreed : order)
                .filter(kind -> step.canOblige() && took(step));
    }

    /** Whether mediation agreed something for which a day can be agreed in writing: an assessment or a plan has several limits. */
    public boolean hasAgreedApart() {
        return took(MEDIATION_HELD) && (otherMatters || isCarriedOutApart(agreed));
    }

    /** The step that overturned the refusal: the first that did. */
    public Optional<AppealStep> overturnedBy() {
        return Stream.of(MEDIATION_HELD, APPEAL_CONCEDED, APPEAL_DECIDED)
                .filter(step ->
                        obligedBy(step).filter(OrderKind::overturnsRefusal).isPresent())
                .min(Comparator.comparing(steps::get));
    }

    /** What the authority would have to do if it conceded the appeal. */
    public OrderKind conceded() {
        return AppealGround.conceded(grounds);
    }

    /** When what the step obliges to was carried out, where no step of an assessment tells it. */
    public Optional<LocalDate> carriedOutOn(AppealStep obliging) {
        return takenOn(obliging == MEDIATION_HELD ? AGREEMENT_CARRIED_OUT : ORDER_CARRIED_OUT);
    }

    /** What had become of it by the end of a day. */
    Dispute upTo(LocalDate day) {
        return steps.entrySet().stream()
                .filter(taken -> taken.getValue().isAfter(day))
                .map(Map.Entry::getKey)
                .reduce(new DisputeEvolution(this), DisputeEvolution::without, (one, other) -> other)
                .result();
    }

    private static boolean isCarriedOutApart(@Nullable OrderKind kind) {
        return kind != null && !kind.leadsToAssessment();
    }
}
