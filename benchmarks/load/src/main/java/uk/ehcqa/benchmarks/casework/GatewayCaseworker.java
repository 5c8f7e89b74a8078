package uk.ehcqa.benchmarks.casework;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import uk.ehcqa.access.refusal.WhyRefused;
import uk.ehcqa.shared.assessment.AgreeToAssess;
import uk.ehcqa.shared.assessment.CorrectStepDate;
import uk.ehcqa.shared.assessment.RecordRequest;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.casework.Sex;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;

/** Sends commands within the process, as whatever takes in a request does. */
final class GatewayCaseworker implements Caseworker {

    private static final MetaData CASEWORKER =
            MetaData.from(new Identity("Caseworker 4", Role.CASEWORKER, "North team").toMetadata());

    private final CommandGateway gateway;

    GatewayCaseworker(CommandGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public String open(long child, LocalDate receivedOn) {
        var caseId = CaseId.random();
        send(new RecordRequest(caseId, invented(child), receivedOn, RequestSource.EDUCATION_SETTING, false));
        return caseId.toString();
    }

    @Override
    public void agree(String caseName, LocalDate date) {
        send(new AgreeToAssess(CaseId.of(caseName), date, null));
    }

    @Override
    public OptionalLong correct(String caseName, LocalDate date) {
        try {
            var recorded = send(new CorrectStepDate(
                    CaseId.of(caseName), 1, Step.ASSESSMENT_AGREED, date, "The date of the letter was misread"));
            return OptionalLong.of(recorded.version());
        } catch (CommandExecutionException failed) {
            if (WhyRefused.in(failed).isPresent()) {
                return OptionalLong.empty();
            }
            throw failed;
        }
    }

    @Override
    public void close() {}

    Recorded send(CaseCommand command) {
        return gateway.sendAndWait(new GenericMessage<>(command, CASEWORKER));
    }

    private static Child invented(long number) {
        var day = (int) (number % 28 + 1);
        return new Child(
                "Sample-" + number,
                "Invented",
                LocalDate.of(2016, 3, day),
                Sex.FEMALE,
                "WBRI",
                "ZZ99 9ZZ",
                "Z%012d".formatted(number),
                null,
                null);
    }
}
