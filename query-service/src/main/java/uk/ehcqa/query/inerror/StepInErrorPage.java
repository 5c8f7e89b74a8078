package uk.ehcqa.query.inerror;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.MarkStepRecordedInError;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;

/** Marks a step of an assessment. */
@Controller
@RequestMapping("/cases/{reference}/steps/{episode}/{step}/recorded-in-error")
class StepInErrorPage extends InErrorForm<StepInErrorPage.Form> {

    /**
     * What is answered.
     *
     * @param episode stands in the address, as does the step
     */
    record Form(int episode, Step step, @WhyInError String reason) {}

    StepInErrorPage(Desk desk) {
        super(desk, "step", true);
    }

    @ModelAttribute(ADDRESSED)
    Entry entry(@PathVariable int episode, @PathVariable Step step) {
        return file -> date(file, episode, step).map(on -> said(Words.of(step), on));
    }

    /** A death ends an assessment, and is marked at an address of its own. */
    private static Optional<LocalDate> date(CaseFile file, int episode, Step step) {
        return step == Step.CHILD_DIED
                ? Optional.empty()
                : assessment(file, episode).takenOn(step);
    }

    @ModelAttribute("effect")
    String effect() {
        return "The case goes on as if this had not been recorded. Both entries stay in the history, with your reason.";
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new MarkStepRecordedInError(file.caseId(), form.episode(), form.step(), form.reason());
    }
}
