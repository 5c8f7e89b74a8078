package uk.ehcqa.query.inerror;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.takeover.MarkTakeoverStepRecordedInError;
import uk.ehcqa.shared.takeover.TakeoverStep;

/** Marks a step of taking a plan over. */
@Controller
@RequestMapping("/cases/{reference}/takeovers/{plan}/{number}/{step}/recorded-in-error")
class TakeoverStepInErrorPage extends InErrorForm<TakeoverStepInErrorPage.Form> {

    /**
     * What is answered.
     *
     * @param plan stands in the address, as do the number and the step
     */
    record Form(
            int plan,
            int number,
            TakeoverStep step,
            @WhyInError String reason) {}

    TakeoverStepInErrorPage(Desk desk) {
        super(desk, "step", true);
    }

    @ModelAttribute(ADDRESSED)
    Entry entry(@PathVariable int plan, @PathVariable int number, @PathVariable TakeoverStep step) {
        return file -> plan(file, plan)
                .flatMap(it -> it.takeovers().numbered(number))
                .flatMap(it -> it.takenOn(step))
                .map(on -> said(Words.of(step), on));
    }

    @ModelAttribute("effect")
    String effect() {
        return GOES_ON;
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new MarkTakeoverStepRecordedInError(
                file.caseId(), form.plan(), form.number(), form.step(), form.reason());
    }
}
