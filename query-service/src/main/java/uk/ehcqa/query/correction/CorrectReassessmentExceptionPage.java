package uk.ehcqa.query.correction;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.query.form.Reason;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.reassessment.CorrectReassessmentException;
import uk.ehcqa.shared.reassessment.ReassessmentException;

/** Puts the days of an exception to the fourteen weeks of a reassessment right. */
@Controller
@RequestMapping("/cases/{reference}/reassessments/exceptions/{plan}/{number}/{exception}/correction")
class CorrectReassessmentExceptionPage extends CaseForm<CorrectReassessmentExceptionPage.Form> {

    /**
     * What is answered.
     *
     * @param plan stands in the address, as do the numbers of the reassessment and of the exception
     */
    record Form(
            int plan,

            int number,

            int exception,

            @RealDate(called = "First day", message = "Enter the first day")
            DateInput firstDay,

            @RealDate(called = "Last day", message = "Enter the last day")
            DateInput lastDay,

            @Reason(message = "Say why the days are corrected")
            String reason) {}

    CorrectReassessmentExceptionPage(Desk desk) {
        super(desk, "correction/days");
    }

    /** In words. There is nothing to correct at the address of an exception that was never recorded. */
    @ModelAttribute("entry")
    String entry(
            @ModelAttribute(name = "file", binding = false) CaseFile file,
            @PathVariable int plan,
            @PathVariable int number,
            @PathVariable int exception) {
        return file.plans().stream()
                .skip(Math.max(0, plan - 1L))
                .limit(plan < 1 ? 0 : 1)
                .flatMap(each -> each.reassessments().numbered(number).stream())
                .flatMap(reassessment -> reassessment.exceptions().stream())
                .filter(each -> each.number() == exception)
                .findFirst()
                .map(CorrectReassessmentExceptionPage::said)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String said(ReassessmentException exception) {
        return Words.of(exception.ground()) + ", " + Dates.full(exception.firstDay()) + " to "
                + Dates.full(exception.lastDay()) + ".";
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new CorrectReassessmentException(
                file.caseId(),
                form.plan(),
                form.number(),
                form.exception(),
                form.firstDay().date().orElseThrow(),
                form.lastDay().date().orElseThrow(),
                form.reason());
    }
}
