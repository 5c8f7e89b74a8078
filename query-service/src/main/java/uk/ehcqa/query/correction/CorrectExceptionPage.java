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
import uk.ehcqa.shared.assessment.CorrectException;
import uk.ehcqa.shared.assessment.RecordedException;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;

/** Puts the days of an exception right. */
@Controller
@RequestMapping("/cases/{reference}/exceptions/{episode}/{number}/correction")
class CorrectExceptionPage extends CaseForm<CorrectExceptionPage.Form> {

    /**
     * What is answered.
     *
     * @param episode stands in the address, as does the number of the exception
     */
    record Form(
            int episode,

            int number,

            @RealDate(called = "First day", message = "Enter the first day")
            DateInput firstDay,

            @RealDate(called = "Last day", message = "Enter the last day")
            DateInput lastDay,

            @Reason(message = "Say why the days are corrected")
            String reason) {}

    CorrectExceptionPage(Desk desk) {
        super(desk, "correction/days");
    }

    /** In words. There is nothing to correct at the address of an exception that was never recorded here. */
    @ModelAttribute("entry")
    String entry(
            @ModelAttribute(name = "file", binding = false) CaseFile file,
            @PathVariable int episode,
            @PathVariable int number) {
        return file.findAssessment(episode).stream()
                .flatMap(assessment -> assessment.exceptions().stream())
                .filter(exception -> exception.number() == number && !exception.wasReturned())
                .findFirst()
                .map(CorrectExceptionPage::said)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String said(RecordedException exception) {
        var days = exception.days();
        return Words.ofGround(exception.ground())
                + (days == null ? "." : ", " + Dates.full(days.first()) + " to " + Dates.full(days.last()) + ".");
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new CorrectException(
                file.caseId(),
                form.episode(),
                form.number(),
                form.firstDay().date().orElseThrow(),
                form.lastDay().date().orElseThrow(),
                form.reason());
    }
}
