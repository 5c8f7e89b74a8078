package uk.ehcqa.query.inerror;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.MarkAppealStepRecordedInError;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;

/** Marks a step of mediation, or of an appeal. */
@Controller
@RequestMapping("/cases/{reference}/appeals/{notice}/{step}/recorded-in-error")
class AppealStepInErrorPage extends InErrorForm<AppealStepInErrorPage.Form> {

    /**
     * What is answered.
     *
     * @param notice stands in the address, as does the step
     */
    record Form(Notice notice, AppealStep step, @WhyInError String reason) {}

    AppealStepInErrorPage(Desk desk) {
        super(desk, "step", true);
    }

    @ModelAttribute(ADDRESSED)
    Entry entry(@PathVariable Notice notice, @PathVariable AppealStep step) {
        return file -> file.disputes().about(notice).takenOn(step).map(on -> said(Words.of(step), on));
    }

    @ModelAttribute("effect")
    String effect() {
        return "The case goes on as if this had not been recorded; a refusal that it overturned stands again. Both entries"
                + " stay in the history, with your reason.";
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new MarkAppealStepRecordedInError(file.caseId(), form.notice(), form.step(), form.reason());
    }
}
