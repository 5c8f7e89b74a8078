package uk.ehcqa.query.inerror;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.MarkOverturningRecordedInError;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;

/** Marks the overturning of a refusal. */
@Controller
@RequestMapping("/cases/{reference}/overturned-refusals/{episode}/recorded-in-error")
class OverturningInErrorPage extends InErrorForm<OverturningInErrorPage.Form> {

    /**
     * What is answered.
     *
     * @param episode stands in the address
     */
    record Form(int episode, @WhyInError String reason) {}

    OverturningInErrorPage(Desk desk) {
        super(desk, "episode", false);
    }

    @ModelAttribute(ADDRESSED)
    Entry entry(@PathVariable int episode) {
        return file ->
                assessment(file, episode).lastOverturned().map(refusal -> "Refusal overturned: " + Words.of(refusal));
    }

    @ModelAttribute("effect")
    String effect() {
        return "The refusal stands again. Both entries stay in the history, with your reason.";
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new MarkOverturningRecordedInError(file.caseId(), form.episode(), form.reason());
    }
}
