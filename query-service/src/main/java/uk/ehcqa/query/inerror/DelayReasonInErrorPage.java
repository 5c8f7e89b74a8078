package uk.ehcqa.query.inerror;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.MarkDelayReasonRecordedInError;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** Marks the reason for a delay. */
@Controller
@RequestMapping("/cases/{reference}/delay-reasons/{episode}/{limit}/recorded-in-error")
class DelayReasonInErrorPage extends InErrorForm<DelayReasonInErrorPage.Form> {

    /**
     * What is answered.
     *
     * @param episode stands in the address, as does the limit
     */
    record Form(int episode, TimeLimit limit, @WhyInError String reason) {}

    DelayReasonInErrorPage(Desk desk) {
        super(desk, "limit", false);
    }

    @ModelAttribute(ADDRESSED)
    Entry entry(@PathVariable int episode, @PathVariable TimeLimit limit) {
        return file -> Optional.ofNullable(
                        assessment(file, episode).delayReasons().get(limit))
                .map(reason -> "Reason for a delay: " + Words.of(limit) + ", " + Words.of(reason));
    }

    @ModelAttribute("effect")
    String effect() {
        return "No reason is then recorded for this delay. Both entries stay in the history, with your reason.";
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new MarkDelayReasonRecordedInError(file.caseId(), form.episode(), form.limit(), form.reason());
    }
}
