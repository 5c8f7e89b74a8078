package uk.ehcqa.query.chase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.post.AskedService;
import uk.ehcqa.query.post.AskedServices;
import uk.ehcqa.query.post.PostOffice;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.contribution.EscalateContribution;
import uk.ehcqa.shared.contribution.EscalationStep;
import uk.ehcqa.shared.contribution.LadderStep;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.service.ServiceId;

/**
 * Climbs the ladder for every request whose advice has never come: reminds whoever is asked, and takes it further up. Each step is
 * recorded in the case, by the product itself, once: it is looked at what is on record, and a command that was carried out is not carried
 * out again. Where mail cannot be sent, nothing is recorded as sent.
 */
@Component
class Ladder {

    static final Identity ITSELF = new Identity("Escalation ladder", Role.SYSTEM, null);

    private record Climb(AwaitedRequest request, LadderStep step) {}

    private final Outstanding outstanding;
    private final AskedServices services;
    private final ChasePlanner planner;
    private final Chases chases;
    private final Reminding reminding;
    private final PostOffice office;
    private final LadderSettings settings;
    private final Clock clock;

    Ladder(
            Outstanding outstanding,
            AskedServices services,
            ChasePlanner planner,
            Chases chases,
            Reminding reminding,
            PostOffice office,
            LadderSettings settings,
            Clock clock) {
        this.outstanding = outstanding;
        this.services = services;
        this.planner = planner;
        this.chases = chases;
        this.reminding = reminding;
        this.office = office;
        this.settings = settings;
        this.clock = clock;
    }

    void climb() {
        if (settings.on() && office.isOpen() && !LocalTime.now(clock).isBefore(settings.from())) {
            climb(LocalDate.now(clock));
        }
    }

    private void climb(LocalDate today) {
        var next = next(today);
        var reminders = next.stream()
                .filter(climb -> climb.step().wasReminder())
                .map(climb -> climb.request().reference())
                .toList();
        if (planner.plan(reminders).requests() > 0) {
            chases.chase(UUID.randomUUID(), reminders, ITSELF);
        }
        next.forEach(climb -> escalate(climb, today));
    }

    private List<Climb> next(LocalDate today) {
        var ladder = settings.ladder();
        var known = services.byId();
        var furthest = settings.reminders().stream().max(Integer::compare).orElse(0);
        return outstanding.neverAnswered(today.plusDays(furthest)).stream()
                .flatMap(request -> ladder
                        .nextFor(request.waited(), today)
                        .filter(step -> isToldOn(today, step, request, known))
                        .map(step -> new Climb(request, step))
                        .stream())
                .toList();
    }

    /** Whoever gives the advice is written to on a day on which somebody works there; the others are in an office. */
    private static boolean isToldOn(
            LocalDate today, LadderStep step, AwaitedRequest request, Map<ServiceId, AskedService> known) {
        var toService = step.to() == null || step.to() == EscalationStep.PRACTITIONER;
        return request.service()
                .map(known::get)
                .filter(service -> !toService || service.workingPattern().worksOn(today))
                .isPresent();
    }

    private void escalate(Climb climb, LocalDate today) {
        var to = climb.step().to();
        if (to != null) {
            reminding.send(
                    new EscalateContribution(
                            new CaseId(climb.request().caseId()),
                            climb.request().contribution(),
                            today,
                            to),
                    ITSELF,
                    "escalation/" + climb.request().reference() + "/" + to);
        }
    }
}
