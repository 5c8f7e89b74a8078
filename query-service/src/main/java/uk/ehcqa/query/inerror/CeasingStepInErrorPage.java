package uk.ehcqa.query.inerror;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.ceasing.CeasingStep;
import uk.ehcqa.shared.ceasing.MarkCeasingStepRecordedInError;

/** Marks a step of deciding whether a plan ends. */
@Controller
@RequestMapping("/cases/{reference}/ceasings/{plan}/{number}/{step}/recorded-in-error")
class CeasingStepInErrorPage extends InErrorForm<CeasingStepInErrorPage.Form> {

    /**
     * What is answered.
     *
     * @param plan stands in the address, as do the number and the step
     */
    record Form(
            int plan,
            int number,
            CeasingStep step,
            @WhyInError String reason) {}

    CeasingStepInErrorPage(Desk desk) {
        super(desk, "step", true);
    }

    @ModelAttribute(ADDRESSED)
    Entry entry(@PathVariable int plan, @PathVariable int number, @PathVariable CeasingStep step) {
        return file -> plan(file, plan)
                .flatMap(it -> it.ceasings().numbered(number))
                .flatMap(it -> it.takenOn(step))
                .map(on -> said(Words.of(step), on));
    }

    @ModelAttribute("effect")
    String effect() {
        return GOES_ON;
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new MarkCeasingStepRecordedInError(
                file.caseId(), form.plan(), form.number(), form.step(), form.reason());
    }
}
