package uk.ehcqa.query.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.access.refusal.RefusalSentences;
import uk.ehcqa.access.refusal.WhyRefused;
import uk.ehcqa.query.framework.KnownFrameworks;
import uk.ehcqa.shared.audit.marking.AuditCommand;
import uk.ehcqa.shared.audit.marking.AuditId;
import uk.ehcqa.shared.plantext.WrittenPlan;

/** Where audits are opened, each as far as whoever asks may see it, and where what they answer is sent from. */
@Component
class AuditDesk {

    private final AuditRecords audits;
    private final KnownFrameworks frameworks;
    private final CasesOfAudits cases;
    private final CommandGateway commands;

    AuditDesk(AuditRecords audits, KnownFrameworks frameworks, CasesOfAudits cases, CommandGateway commands) {
        this.audits = audits;
        this.frameworks = frameworks;
        this.cases = cases;
        this.commands = commands;
    }

    /** For anybody who has no part in it there is none. */
    OpenedAudit open(UUID auditId) {
        var viewer = CurrentIdentity.get().orElseThrow(AuditUnknown::new);
        var file = audits.find(new AuditId(auditId)).orElseThrow(AuditUnknown::new);
        var opened = new OpenedAudit(
                file,
                frameworks.published(file.begun().framework(), file.begun().version()),
                viewer,
                cases.find(file.caseId()).orElse(null));
        if (!opened.oversees() && opened.own().isEmpty()) {
            throw new AuditUnknown();
        }
        return opened;
    }

    /** The words of the version that it is bound to. */
    Optional<WrittenPlan> written(OpenedAudit audit) {
        return cases.written(audit.file());
    }

    /** Sends them one after the other; the sentence of the first that is refused, after which none is sent. */
    Optional<String> send(List<? extends AuditCommand> toSend) {
        try {
            toSend.forEach(command -> commands.sendAndWait(command));
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of(RefusalSentences.of(WhyRefused.in(failure).orElseThrow(() -> failure)));
        }
    }
}
