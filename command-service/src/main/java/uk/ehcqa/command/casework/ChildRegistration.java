package uk.ehcqa.command.casework;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import uk.ehcqa.shared.assessment.FurtherRequestLinked;
import uk.ehcqa.shared.assessment.LinkedRequestDateCorrected;
import uk.ehcqa.shared.assessment.ReceiptDateCorrected;
import uk.ehcqa.shared.assessment.RequestReceived;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.ChildDetailsCorrected;
import uk.ehcqa.shared.casework.ChildDetailsErased;
import uk.ehcqa.shared.casework.ChildDetailsReturned;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.EarlierPlanStartCorrected;

/** Enters in the register of children what the events of a case say, in the thread and the transaction of the command. */
@Component
@ProcessingGroup(ChildRegistration.PROCESSOR)
class ChildRegistration {

    static final String PROCESSOR = "child-register";

    private final JdbcChildRegister register;

    ChildRegistration(JdbcChildRegister register) {
        this.register = register;
    }

    @EventHandler
    void on(CaseOpened event) {
        register.open(event.caseId(), event.reference(), event.child());
    }

    /** The return goes on giving the details as it gave them, whatever was taken over of these. */
    @EventHandler
    void on(ChildDetailsReturned event) {
        register.describe(event.caseId(), event.child());
        register.addName(event.caseId(), event.returned());
    }

    @EventHandler
    void on(ChildDetailsCorrected event) {
        register.describe(event.caseId(), event.child());
    }

    @EventHandler
    void on(ChildDetailsErased event) {
        register.erase(event.caseId());
    }

    @EventHandler
    void on(RequestReceived event) {
        register.addDay(event.caseId(), event.receivedOn());
    }

    @EventHandler
    void on(FurtherRequestLinked event) {
        register.addDay(event.caseId(), event.receivedOn());
    }

    /** The wrong date stays: a return that still gives it speaks of the same request. */
    @EventHandler
    void on(ReceiptDateCorrected event) {
        register.addDay(event.caseId(), event.receivedOn());
    }

    @EventHandler
    void on(LinkedRequestDateCorrected event) {
        register.addDay(event.caseId(), event.receivedOn());
    }

    @EventHandler
    void on(EarlierPlanStartCorrected event) {
        register.addDay(event.caseId(), event.startedOn());
    }

    @EventHandler
    void on(EarlierPlanRecorded event) {
        register.addDay(event.caseId(), event.startedOn());
    }
}
