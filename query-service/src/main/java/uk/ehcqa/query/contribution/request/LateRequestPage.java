package uk.ehcqa.query.contribution.request;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.query.form.Reason;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.contribution.SayDateWillBeMissed;

/** "I cannot meet the date": says why, and when the advice is to be expected. It stays due when it was. */
@Controller
@RequestMapping("/requests/{reference}/late")
class LateRequestPage extends SayingPage<LateRequestPage.Form> {

    record Form(
            @RealDate(called = "The day you expect to send it", message = "Enter the day you expect to send it")
            DateInput expectedOn,

            @Reason(message = "Say why you cannot meet the date")
            String reason) {}

    LateRequestPage(RequestDesk requests, Desk desk, Clock clock) {
        super(requests, desk, clock, "request/late");
    }

    @Override
    CaseCommand command(AskedRequest asked, Form form, LocalDate today) {
        return new SayDateWillBeMissed(
                asked.caseId(),
                asked.contribution(),
                today,
                form.expectedOn().date().orElseThrow(),
                form.reason());
    }
}
