package uk.ehcqa.shared.appeal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What each event changes in a dispute. */
final class DisputeEvolution {

    private final Notice notice;
    private final Map<AppealStep, LocalDate> steps;
    private @Nullable OrderKind agreed;
    private boolean otherMatters;
    private @Nullable LocalDate agreedDueOn;
    private Set<AppealGround> grounds;
    private @Nullable OrderKind order;
    private boolean recommendations;

    DisputeEvolution(Dispute before) {
        this.notice = before.notice();
        this.steps = new TreeMap<>(before.steps());
        this.agreed = before.agreed();
        this.otherMatters = before.otherMatters();
        this.agreedDueOn = before.agreedDueOn();
        this.grounds = before.grounds();
        this.order = before.order();
        this.recommendations = before.recommendations();
    }

    Dispute after(AppealEvent event) {
        switch (event) {
            case AppealStepTaken taken -> take(taken);
            case AppealDateCorrected correction -> steps.put(correction.step(), correction.date());
            case AgreedDayCorrected correction -> agreedDueOn = correction.date();
            case AppealStepMarkedRecordedInError marked -> takeOut(marked.step());
        }
        return result();
    }

    /** Without a step, and what was said with it. */
    DisputeEvolution without(AppealStep step) {
        takeOut(step);
        return this;
    }

    Dispute result() {
        return new Dispute(notice, steps, agreed, otherMatters, agreedDueOn, grounds, order, recommendations);
    }

    private void take(AppealStepTaken taken) {
        steps.put(taken.step(), taken.takenOn());
        switch (taken) {
            case MediationHeld held -> agree(held.agreed(), held.otherMatters(), held.agreedDueOn());
            case AppealRegistered registered -> grounds = registered.grounds();
            case AppealConceded conceded -> decide(conceded.obliges(), false);
            case AppealDecided decided -> decide(decided.order(), decided.recommendations());
            default -> {
                // Nothing is said beside the date.
            }
        }
    }

    private void takeOut(AppealStep step) {
        steps.remove(step);
        switch (step) {
            case MEDIATION_HELD -> agree(null, false, null);
            case APPEAL_REGISTERED -> grounds = Set.of();
            case APPEAL_CONCEDED, APPEAL_DECIDED -> decide(null, false);
            default -> {
                // Nothing was said beside the date.
            }
        }
    }

    private void agree(@Nullable OrderKind kind, boolean others, @Nullable LocalDate dueOn) {
        agreed = kind;
        otherMatters = others;
        agreedDueOn = dueOn;
    }

    private void decide(@Nullable OrderKind kind, boolean recommended) {
        order = kind;
        recommendations = recommended;
    }
}
