package uk.ehcqa.query.inerror;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.amendment.MarkAmendmentStepRecordedInError;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;

/** Marks a step of an amendment without a review. */
@Controller
@RequestMapping("/cases/{reference}/amendments/{plan}/{number}/{step}/recorded-in-error")
class AmendmentStepInErrorPage extends InErrorForm<AmendmentStepInErrorPage.Form> {

    /**
     * What is answered.
     *
     * @param plan stands in the address, as do the number and the step
     */
    record Form(
            int plan,
            int number,
            AmendmentStep step,
            @WhyInError String reason) {}

    AmendmentStepInErrorPage(Desk desk) {
        super(desk, "step", true);
    }

    @ModelAttribute(ADDRESSED)
    Entry entry(@PathVariable int plan, @PathVariable int number, @PathVariable AmendmentStep step) {
        return file -> plan(file, plan)
                .flatMap(it -> it.amendments().numbered(number))
                .flatMap(it -> it.takenOn(step))
                .map(on -> said(Words.of(step), on));
    }

    @ModelAttribute("effect")
    String effect() {
        return GOES_ON;
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new MarkAmendmentStepRecordedInError(
                file.caseId(), form.plan(), form.number(), form.step(), form.reason());
    }
}
