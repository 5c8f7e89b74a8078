package uk.ehcqa.query.inerror;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.contribution.ContributionStep;
import uk.ehcqa.shared.contribution.ContributionSteps;
import uk.ehcqa.shared.contribution.MarkContributionStepRecordedInError;

/** Marks what was recorded last of its kind of a contribution. */
@Controller
@RequestMapping("/cases/{reference}/advice/{number}/{step}/recorded-in-error")
class ContributionStepInErrorPage extends InErrorForm<ContributionStepInErrorPage.Form> {

    /**
     * What is answered.
     *
     * @param number stands in the address, as does the step
     */
    record Form(
            int number, ContributionStep step, @WhyInError String reason) {}

    ContributionStepInErrorPage(Desk desk) {
        super(desk, "step", false);
    }

    @ModelAttribute(ADDRESSED)
    Entry entry(@PathVariable int number, @PathVariable ContributionStep step) {
        return file -> file.contributions()
                .numbered(number)
                .flatMap(it -> new ContributionSteps(it).lastOn(step))
                .map(on -> said(Words.of(step), on));
    }

    @ModelAttribute("effect")
    String effect() {
        return GOES_ON;
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new MarkContributionStepRecordedInError(file.caseId(), form.number(), form.step(), form.reason());
    }
}
