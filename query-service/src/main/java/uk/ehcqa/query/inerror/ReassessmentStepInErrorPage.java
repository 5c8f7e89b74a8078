package uk.ehcqa.query.inerror;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.reassessment.MarkReassessmentStepRecordedInError;
import uk.ehcqa.shared.reassessment.ReassessmentStep;

/** Marks a step of a reassessment. */
@Controller
@RequestMapping("/cases/{reference}/reassessments/{plan}/{number}/{step}/recorded-in-error")
class ReassessmentStepInErrorPage extends InErrorForm<ReassessmentStepInErrorPage.Form> {

    /**
     * What is answered.
     *
     * @param plan stands in the address, as do the number and the step
     */
    record Form(
            int plan,
            int number,
            ReassessmentStep step,
            @WhyInError String reason) {}

    ReassessmentStepInErrorPage(Desk desk) {
        super(desk, "step", true);
    }

    @ModelAttribute(ADDRESSED)
    Entry entry(@PathVariable int plan, @PathVariable int number, @PathVariable ReassessmentStep step) {
        return file -> plan(file, plan)
                .flatMap(it -> it.reassessments().numbered(number))
                .flatMap(it -> it.takenOn(step))
                .map(on -> said(Words.of(step), on));
    }

    @ModelAttribute("effect")
    String effect() {
        return GOES_ON;
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new MarkReassessmentStepRecordedInError(
                file.caseId(), form.plan(), form.number(), form.step(), form.reason());
    }
}
