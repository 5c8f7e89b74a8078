package uk.ehcqa.command.move;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.casework.CaseRefusal.REASON_NEEDED;
import static uk.ehcqa.shared.move.MoveRefusal.MOVE_ALREADY_RECORDED;
import static uk.ehcqa.shared.move.MoveRefusal.MOVE_ALREADY_SO;
import static uk.ehcqa.shared.move.MoveRefusal.MOVE_AUTHORITY_UNKNOWN;
import static uk.ehcqa.shared.move.MoveRefusal.MOVE_BEFORE_PLAN;
import static uk.ehcqa.shared.move.MoveRefusal.MOVE_FAR_AHEAD;
import static uk.ehcqa.shared.move.MoveRefusal.MOVE_LEARNED_AFTER_PLAN;
import static uk.ehcqa.shared.move.MoveRefusal.MOVE_LEARNED_BEFORE_PLAN;
import static uk.ehcqa.shared.move.MoveRefusal.MOVE_LEARNED_IN_FUTURE;
import static uk.ehcqa.shared.move.MoveRefusal.MOVE_TO_OWN_AUTHORITY;
import static uk.ehcqa.shared.move.MoveRefusal.MOVE_UNKNOWN;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.command.recording.OwnAuthority;
import uk.ehcqa.shared.casework.AuthorityNumber;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.move.CorrectMove;
import uk.ehcqa.shared.move.MarkMoveRecordedInError;
import uk.ehcqa.shared.move.Move;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityCorrected;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityMarkedRecordedInError;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityRecorded;
import uk.ehcqa.shared.move.RecordMove;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.refusal.Refused;

/** The move of whoever has a plan to the area of another authority. The plan ends when it is transferred. */
public final class PlanMoves {

    private static final int YEARS_AHEAD = 2;

    private final OpenFile desk;

    public PlanMoves(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(RecordMove command, Clock clock, OwnAuthority own) {
        var plan = desk.planInForce();
        plan.moves().current().ifPresent(recorded -> {
            throw new Refused(MOVE_ALREADY_RECORDED, "movesOn", recorded.movesOn());
        });
        check(plan, command.move(), own, LocalDate.now(clock));

        apply(new MoveToAnotherAuthorityRecorded(
                command.caseId(), desk.numberOfPlanInForce(), plan.moves().next(), command.move()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(CorrectMove command, Clock clock, OwnAuthority own) {
        var plan = desk.plan(command.plan());
        var recorded = move(plan, command.number());
        Refused.when(recorded.equals(command.move()), MOVE_ALREADY_SO);
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        check(plan, command.move(), own, LocalDate.now(clock));

        apply(new MoveToAnotherAuthorityCorrected(
                command.caseId(),
                command.plan(),
                command.number(),
                recorded,
                command.move(),
                command.reason().strip()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(MarkMoveRecordedInError command) {
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        desk.living();
        var recorded = move(desk.plan(command.plan()), command.number());

        apply(new MoveToAnotherAuthorityMarkedRecordedInError(
                command.caseId(),
                command.plan(),
                command.number(),
                recorded,
                command.reason().strip()));
        return desk.recorded();
    }

    private static void check(Plan plan, Move move, OwnAuthority own, LocalDate today) {
        Refused.when(!AuthorityNumber.isWellFormed(move.authority()), MOVE_AUTHORITY_UNKNOWN);
        Refused.when(own.isNumbered(move.authority()), MOVE_TO_OWN_AUTHORITY);
        Refused.when(move.learnedOn().isAfter(today), MOVE_LEARNED_IN_FUTURE);
        Refused.when(move.movesOn().isBefore(plan.heldSince()), MOVE_BEFORE_PLAN, "since", plan.heldSince());
        Refused.when(move.movesOn().isAfter(today.plusYears(YEARS_AHEAD)), MOVE_FAR_AHEAD);
        var since = plan.heldSince();
        Refused.when(move.learnedOn().isBefore(since), MOVE_LEARNED_BEFORE_PLAN, "since", since);
        var until = plan.heldUntil();
        Refused.when(move.learnedOn().isAfter(until), MOVE_LEARNED_AFTER_PLAN, "until", until);
    }

    private static Move move(Plan plan, int number) {
        return plan.moves().numbered(number).orElseThrow(() -> new Refused(MOVE_UNKNOWN));
    }
}
