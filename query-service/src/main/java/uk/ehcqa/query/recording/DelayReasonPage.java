package uk.ehcqa.query.recording;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.shared.assessment.RecordDelayReason;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.timeliness.DelayReason;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** Says why a time limit was missed. It excuses nothing. */
@Controller
@RequestMapping("/cases/{reference}/delay-reasons/new")
class DelayReasonPage extends CaseForm<DelayReasonPage.Form> {

    record Form(
            @NotNull(message = "Open this form from the case it is about")
            Integer episode,

            @NotNull(message = "Select the date that was missed")
            TimeLimit limit,

            @NotNull(message = "Select the reason") DelayReason reason) {}

    DelayReasonPage(Desk desk) {
        super(desk, "recording/delay-reason");
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute("limits", Choices.limits());
        model.addAttribute("delayReasons", Choices.delayReasons("Choose a reason"));
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new RecordDelayReason(file.caseId(), form.episode(), form.limit(), form.reason());
    }
}
