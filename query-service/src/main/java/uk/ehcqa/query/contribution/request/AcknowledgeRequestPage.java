package uk.ehcqa.query.contribution.request;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.contribution.AcknowledgeContribution;

/** Says that a request has come. */
@Controller
@RequestMapping("/requests/{reference}/acknowledgement")
class AcknowledgeRequestPage extends SayingPage<AcknowledgeRequestPage.Form> {

    /** There is nothing to answer. */
    record Form() {}

    AcknowledgeRequestPage(RequestDesk requests, Desk desk, Clock clock) {
        super(requests, desk, clock, "request/acknowledgement");
    }

    @Override
    CaseCommand command(AskedRequest asked, Form form, LocalDate today) {
        return new AcknowledgeContribution(asked.caseId(), asked.contribution(), today);
    }
}
