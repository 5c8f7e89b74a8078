package uk.ehcqa.shared.milestone;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.assessment.RecordedException;
import uk.ehcqa.shared.contribution.ContributionException;

/**
 * A legal date of a case. Its kind and what it concerns tell it from every other of the case, and stay as they are while its dates
 * are put right.
 *
 * @param countedFrom the day from which it runs
 * @param dueOn the last day in time; of information, the day itself
 * @param metOn the day on which what it asks for was done; null where it was not, or that is not known
 * @param exceptions those of the law that bear on it, which move no date
 * @param adviceExceptions the same where it is advice that is due, of which the law has a list of its own
 */
public record CaseMilestone(
        MilestoneKind kind,
        MilestoneSubject subject,
        LocalDate countedFrom,
        LocalDate dueOn,
        @Nullable LocalDate metOn,
        List<RecordedException> exceptions,
        List<ContributionException> adviceExceptions) {

    public CaseMilestone {
        exceptions = List.copyOf(exceptions);
        adviceExceptions = List.copyOf(adviceExceptions);
    }

    /** Any date but that of advice. */
    public CaseMilestone(
            MilestoneKind kind,
            MilestoneSubject subject,
            LocalDate countedFrom,
            LocalDate dueOn,
            @Nullable LocalDate metOn,
            List<RecordedException> exceptions) {
        this(kind, subject, countedFrom, dueOn, metOn, exceptions, List.of());
    }

    CaseMilestone(
            MilestoneKind kind,
            MilestoneSubject subject,
            LocalDate countedFrom,
            LocalDate dueOn,
            @Nullable LocalDate metOn) {
        this(kind, subject, countedFrom, dueOn, metOn, List.of(), List.of());
    }

    public MilestoneStanding on(LocalDate today) {
        return MilestoneStanding.of(this, today);
    }

    public boolean wasMet() {
        return metOn != null;
    }

    public boolean wasExcepted() {
        return !exceptions.isEmpty() || !adviceExceptions.isEmpty();
    }

    /** Whether the authority has still to do what it asks for. */
    public boolean wasLeftToDo() {
        return kind.whose() == Whose.AUTHORITY && !wasMet();
    }
}
