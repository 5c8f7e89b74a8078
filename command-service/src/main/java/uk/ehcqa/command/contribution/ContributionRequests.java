package uk.ehcqa.command.contribution;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.casework.CaseRefusal.REASON_NEEDED;
import static uk.ehcqa.shared.contribution.ContributionRefusal.NOBODY_ASKED;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.command.service.ServiceDirectory;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.contribution.ContributionDate;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.contribution.ContributionRequested;
import uk.ehcqa.shared.contribution.ContributionWithdrawn;
import uk.ehcqa.shared.contribution.ExistingAdviceUsed;
import uk.ehcqa.shared.contribution.HeldAdvice;
import uk.ehcqa.shared.contribution.RequestContributions;
import uk.ehcqa.shared.contribution.RequestForAdvice;
import uk.ehcqa.shared.contribution.RequestedContribution;
import uk.ehcqa.shared.contribution.UseExistingAdvice;
import uk.ehcqa.shared.contribution.WithdrawContribution;
import uk.ehcqa.shared.refusal.Refused;

/** Who is asked for advice, and what advice is held already. */
public final class ContributionRequests {

    private final OpenFile desk;
    private final AdviceStep step;

    public ContributionRequests(OpenFile desk, AdviceStep step) {
        this.desk = desk;
        this.step = step;
    }

    @CommandHandler
    Recorded handle(
            RequestContributions command, Clock clock, ContributionRegister register, ServiceDirectory services) {
        var today = LocalDate.now(clock);
        Refused.when(command.requests().isEmpty() && command.used().isEmpty(), NOBODY_ASKED);
        Purposes.check(desk.living(), command.purpose());
        var since = Purposes.since(desk.file(), command.purpose());
        var dates = new DatesOfRequest(command, since).checked(today);
        var checks = new RequestChecks(desk::file, command.purpose(), services);
        checks.wholeOf(command.requests(), command.used(), dates.sentOn());

        if (!command.requests().isEmpty()) {
            step.take(command.caseId(), command.purpose(), dates.sentOn(), today);
        }
        for (var request : command.requests()) {
            checks.request(request);
            apply(requested(command, request, dates, register));
        }
        for (var held : command.used()) {
            checks.held(held, today);
            apply(used(command.caseId(), command.purpose(), held, register));
        }
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(UseExistingAdvice command, Clock clock, ContributionRegister register, ServiceDirectory services) {
        Purposes.check(desk.living(), command.purpose());
        new RequestChecks(desk::file, command.purpose(), services).held(command.held(), LocalDate.now(clock));
        apply(used(command.caseId(), command.purpose(), command.held(), register));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(WithdrawContribution command, Clock clock) {
        var asked = AskedFor.numbered(desk, command.contribution()).outstanding();
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        asked.date(ContributionDate.WITHDRAWN, AskedFor.NO_ANSWER, command.withdrawnOn(), LocalDate.now(clock));

        apply(new ContributionWithdrawn(
                command.caseId(),
                command.contribution(),
                command.withdrawnOn(),
                command.reason().strip()));
        return desk.recorded();
    }

    private ContributionRequested requested(
            RequestContributions command,
            RequestedContribution request,
            RequestForAdvice dates,
            ContributionRegister register) {
        return new ContributionRequested(
                command.caseId(),
                desk.file().contributions().next(),
                register.nextReference(),
                command.purpose(),
                request.source(),
                request.service(),
                dates.sentOn(),
                dates.receivedOn(),
                dates.dueOn(),
                request.questions().strip());
    }

    private ExistingAdviceUsed used(
            CaseId caseId, ContributionPurpose purpose, HeldAdvice held, ContributionRegister register) {
        return new ExistingAdviceUsed(
                caseId,
                desk.file().contributions().next(),
                register.nextReference(),
                purpose,
                held.source(),
                held.service(),
                RequestChecks.existing(held),
                held.what().strip(),
                held.documents());
    }
}
