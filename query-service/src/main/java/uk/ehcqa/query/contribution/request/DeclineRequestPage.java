package uk.ehcqa.query.contribution.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.contribution.DeclineContribution;
import uk.ehcqa.shared.contribution.DeclineReason;

/** Says that the service gives no advice to a request, and why. */
@Controller
@RequestMapping("/requests/{reference}/decline")
class DeclineRequestPage extends SayingPage<DeclineRequestPage.Form> {

    record Form(
            @NotNull(message = "Select why your service gives no advice")
            DeclineReason reason,

            @NotBlank(message = "Explain it in a sentence or two")
            @Size(max = 1000, message = "The explanation must be 1,000 characters or fewer")
            String explanation) {}

    DeclineRequestPage(RequestDesk requests, Desk desk, Clock clock) {
        super(requests, desk, clock, "request/decline");
    }

    @ModelAttribute("reasons")
    List<Choice> reasons() {
        return Stream.of(DeclineReason.values())
                .map(reason -> new Choice(reason.name(), Words.of(reason)))
                .toList();
    }

    @Override
    CaseCommand command(AskedRequest asked, Form form, LocalDate today) {
        return new DeclineContribution(asked.caseId(), asked.contribution(), today, form.reason(), form.explanation());
    }
}
