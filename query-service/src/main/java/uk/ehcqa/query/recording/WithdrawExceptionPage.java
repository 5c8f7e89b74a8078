package uk.ehcqa.query.recording;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.Reason;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.WithdrawException;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;

/** Takes back an exception that did not apply. */
@Controller
@RequestMapping("/cases/{reference}/exceptions/{episode}/{number}/withdrawal")
class WithdrawExceptionPage extends CaseForm<WithdrawExceptionPage.Form> {

    /**
     * What is answered.
     *
     * @param episode stands in the address, as does the number of the exception
     */
    record Form(
            int episode,

            int number,

            @Reason(message = "Say why it did not apply") String reason) {}

    WithdrawExceptionPage(Desk desk) {
        super(desk, "recording/exception-withdrawal");
    }

    /** In words. There is nothing to take back at the address of an exception that was never recorded. */
    @ModelAttribute("exception")
    String exception(
            @ModelAttribute(name = "file", binding = false) CaseFile file,
            @PathVariable int episode,
            @PathVariable int number) {
        return file.findAssessment(episode).stream()
                .flatMap(assessment -> assessment.exceptions().stream())
                .filter(exception -> exception.number() == number)
                .findFirst()
                .map(it -> Words.ofGround(it.ground()) + ". It bears on: " + Words.of(it.bearsOn()) + ".")
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new WithdrawException(file.caseId(), form.episode(), form.number(), form.reason());
    }
}
