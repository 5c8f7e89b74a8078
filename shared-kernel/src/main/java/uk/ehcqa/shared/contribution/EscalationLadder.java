package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.ehcqa.shared.calendar.WorkingDays;

/**
 * When whoever is asked is reminded, and when advice that does not come is taken further up: each step once. No law sets these days. They
 * are settings of the product, and what stands here follows good practice: of six weeks, reminders after three and five and on the last
 * day; then the practitioner, then whoever answers for the advice of the agency, then whoever commissions it. The days of the law are
 * not moved by any of it.
 *
 * @param reminders so many days before the last day in time
 * @param practitioner so many days after it
 * @param lead so many days after it
 * @param commissioner so many days after it
 */
public record EscalationLadder(List<Integer> reminders, int practitioner, int lead, int commissioner) {

    public static final EscalationLadder USUAL = new EscalationLadder(List.of(21, 7, 0), 1, 8, 15);

    private static final int MOST_DAYS = 365;

    public EscalationLadder {
        reminders = reminders.stream().sorted(Comparator.reverseOrder()).toList();
        if (reminders.stream().anyMatch(days -> days < 0 || days > MOST_DAYS)) {
            throw new IllegalArgumentException("reminders come 0 to 365 days before the last day");
        }
        if (practitioner < 1 || lead <= practitioner || commissioner <= lead || commissioner > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "the practitioner, the lead and the commissioner follow each other 1 to 365 days after the last day");
        }
    }

    /**
     * What is to be done today of advice that has never come; nothing when nobody works, and nothing while whoever was written to is left in quiet. A step that was
     * missed is taken late; of reminders that were missed, only the last.
     */
    public Optional<LadderStep> nextFor(WaitedFor waited, LocalDate today) {
        if (!WorkingDays.isWorkingDay(today) || ChaseRules.isQuiet(Optional.of(waited.writtenOn()), today)) {
            return Optional.empty();
        }
        return today.isAfter(waited.dueOn())
                ? escalation(waited).filter(step -> !today.isBefore(step.on()))
                : reminder(waited, today);
    }

    private Optional<LadderStep> escalation(WaitedFor waited) {
        return Stream.of(EscalationStep.values())
                .filter(step -> !waited.wasTakenTo(step))
                .map(step -> new LadderStep(waited.dueOn().plusDays(daysTo(step)), step))
                .findFirst();
    }

    private int daysTo(EscalationStep step) {
        return switch (step) {
            case PRACTITIONER -> practitioner;
            case LEAD -> lead;
            case COMMISSIONER -> commissioner;
        };
    }

    /** One that somebody gave shortly before stands for it. */
    private Optional<LadderStep> reminder(WaitedFor waited, LocalDate today) {
        return reminders.stream()
                .map(days -> waited.dueOn().minusDays(days))
                .filter(day -> !day.isAfter(today))
                .max(LocalDate::compareTo)
                .filter(day -> day.isAfter(ChaseRules.quietUntil(waited.sentOn())))
                .filter(day -> waited.lastChasedOn()
                        .filter(chased -> !day.isAfter(ChaseRules.quietUntil(chased)))
                        .isEmpty())
                .map(LadderStep::reminder);
    }
}
