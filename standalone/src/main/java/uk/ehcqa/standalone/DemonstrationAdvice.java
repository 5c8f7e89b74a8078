package uk.ehcqa.standalone;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.access.refusal.WhyRefused;
import uk.ehcqa.access.signin.DemonstrationService;
import uk.ehcqa.command.casework.ChildRegister;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.contribution.AcceptContribution;
import uk.ehcqa.shared.contribution.Advice;
import uk.ehcqa.shared.contribution.AdviceCheck;
import uk.ehcqa.shared.contribution.AdviceCriterion;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.AnswerContribution;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.contribution.ContributionRules;
import uk.ehcqa.shared.contribution.CriterionMet;
import uk.ehcqa.shared.contribution.GiveNilReturn;
import uk.ehcqa.shared.contribution.KnownToService;
import uk.ehcqa.shared.contribution.Need;
import uk.ehcqa.shared.contribution.Outcome;
import uk.ehcqa.shared.contribution.Provision;
import uk.ehcqa.shared.contribution.RequestContributions;
import uk.ehcqa.shared.contribution.RequestedContribution;
import uk.ehcqa.shared.contribution.ReturnContribution;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;

/** Invents what was asked and answered for the open assessments of the invented caseload: some of it late, some sent back. */
@Component
class DemonstrationAdvice {

    private static final Identity ASKED_BY = new Identity("Demonstration", Role.MANAGER, null);

    private static final List<RequestedContribution> ASKED = List.of(
            new RequestedContribution(AdviceSource.FAMILY, null, "What do you want us to know?"),
            of(AdviceSource.EDUCATIONAL, DemonstrationService.PRIMARY_SCHOOL),
            of(AdviceSource.MEDICAL, DemonstrationService.COMMUNITY_PAEDIATRICS),
            of(AdviceSource.MEDICAL, DemonstrationService.SPEECH_AND_LANGUAGE_THERAPY),
            of(AdviceSource.PSYCHOLOGICAL, DemonstrationService.EDUCATIONAL_PSYCHOLOGY),
            of(AdviceSource.SOCIAL_CARE, DemonstrationService.FAMILY_FRONT_DOOR),
            new RequestedContribution(AdviceSource.PREPARATION_FOR_ADULTHOOD, null, "What helps to prepare?"));

    private final ChildRegister register;
    private final EventStore events;
    private final CommandGateway commands;
    private final Clock clock;

    DemonstrationAdvice(ChildRegister register, EventStore events, CommandGateway commands, Clock clock) {
        this.register = register;
        this.events = events;
        this.commands = commands;
        this.clock = clock;
    }

    void make() {
        CurrentIdentity.actingFor(ASKED_BY, () -> {
            register.cases().forEach(this::ask);
            return true;
        });
    }

    private void ask(CaseId caseId) {
        var file = file(caseId);
        file.openAssessment()
                .ifPresent(assessment -> agreedOn(assessment).ifPresent(agreed -> {
                    var chance = new Random(caseId.value().getLeastSignificantBits());
                    var sent =
                            agreed.plusDays(chance.nextInt(4) == 0 ? 15 + chance.nextInt(10) : 1 + chance.nextInt(13));
                    if (!sent.isAfter(today()) && file.contributions().next() == 1) {
                        var asked = asked(file, sent);
                        ask(caseId, assessment, sent, asked);
                        answer(caseId, sent, asked, chance);
                    }
                }));
    }

    private static Optional<LocalDate> agreedOn(NeedsAssessment assessment) {
        return assessment.takenOn(Step.ASSESSMENT_AGREED);
    }

    /** Before Year 9 nobody is asked about preparing for adulthood: it is the last of all, so that the others keep their numbers. */
    private static List<RequestedContribution> asked(CaseFile file, LocalDate sent) {
        var inYear9 = ContributionRules.isInOrBeyondYear9(file.child().birthDate(), sent);
        return ASKED.stream()
                .filter(asked -> inYear9 || asked.source() != AdviceSource.PREPARATION_FOR_ADULTHOOD)
                .toList();
    }

    private void ask(CaseId caseId, NeedsAssessment assessment, LocalDate sent, List<RequestedContribution> asked) {
        send(new RequestContributions(
                caseId, ContributionPurpose.assessment(assessment.episode()), sent, null, null, asked, List.of()));
    }

    private void answer(CaseId caseId, LocalDate sent, List<RequestedContribution> asked, Random chance) {
        for (var number = 1; number <= asked.size(); number++) {
            var service = asked.get(number - 1).service() != null;
            var came = sent.plusDays(8 + chance.nextInt(45));
            if (service && chance.nextInt(12) == 0) {
                send(new GiveNilReturn(caseId, number, came));
            } else {
                answer(caseId, number, came, chance);
            }
        }
    }

    private void answer(CaseId caseId, int number, LocalDate came, Random chance) {
        send(answered(caseId, number, came));
        var read = came.plusDays(1 + chance.nextInt(6));
        if (number > 1 && chance.nextInt(6) == 0) {
            send(new ReturnContribution(
                    caseId, number, read, check(CriterionMet.NOT_MET), "Please say how often and for how long."));
            var again = read.plusDays(4 + chance.nextInt(14));
            send(answered(caseId, number, again));
            read = again.plusDays(1);
        }
        if (chance.nextInt(3) > 0) {
            send(new AcceptContribution(caseId, number, read, check(CriterionMet.MET), null));
        }
    }

    private static AnswerContribution answered(CaseId caseId, int number, LocalDate on) {
        var advice = new Advice(
                ASKED.get(number - 1).service() == null ? null : KnownToService.NOW,
                "Joins in with familiar adults, and follows two-part instructions in a quiet room.",
                List.of(new Need("Understanding of spoken language"), new Need("Telling a story in order")),
                List.of(new Outcome("Retell a five-part story to a partner in the right order", "July")),
                List.of(
                        new Provision(
                                1,
                                "Small-group language work",
                                "Trained teaching assistant",
                                "3 times a week",
                                "20 minutes",
                                "Each half term"),
                        new Provision(
                                2,
                                "Direct work on narrative",
                                "Therapist",
                                "Once a fortnight",
                                "Regular sessions",
                                "Each term")),
                "Invented author",
                "Of an invented service",
                on);
        return new AnswerContribution(caseId, number, on, advice, AttachedDocuments.NONE);
    }

    /** Not before it has come: what lies in the future is refused, and not yet on record. */
    private void send(CaseCommand command) {
        try {
            commands.sendAndWait(command);
        } catch (RuntimeException failure) {
            var _ = WhyRefused.in(failure).orElseThrow(() -> failure);
        }
    }

    private CaseFile file(CaseId caseId) {
        var told = new ArrayList<CaseEvent>(events.readEvents(caseId.toString(), 0)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .map(CaseEvent.class::cast)
                .toList());
        var file = CaseFile.openedBy((CaseOpened) told.removeFirst());
        for (var event : told) {
            file = file.after(event);
        }
        return file;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static AdviceCheck check(CriterionMet specific) {
        return AdviceCheck.of(Stream.of(AdviceCriterion.values())
                .collect(Collectors.toMap(
                        criterion -> criterion,
                        criterion -> criterion == AdviceCriterion.PROVISION_SPECIFIC_AND_QUANTIFIED
                                ? specific
                                : CriterionMet.MET)));
    }

    private static RequestedContribution of(AdviceSource source, DemonstrationService service) {
        return new RequestedContribution(
                source, service.id(), "What are the needs, what should be provided, and what for?");
    }
}
