package uk.ehcqa.query.reassessment;

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
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.reassessment.WithdrawReassessmentException;

/** Takes back an exception of a reassessment that did not apply. */
@Controller
@RequestMapping("/cases/{reference}/reassessments/exceptions/{plan}/{number}/{exception}/withdrawal")
class WithdrawReassessmentExceptionPage extends CaseForm<WithdrawReassessmentExceptionPage.Form> {

    /**
     * What is answered.
     *
     * @param plan stands in the address, as do the numbers of the reassessment and of the exception
     */
    record Form(
            int plan,

            int number,

            int exception,

            @Reason(message = "Say why it did not apply") String reason) {}

    WithdrawReassessmentExceptionPage(Desk desk) {
        super(desk, "reassessment/exception-withdrawal");
    }

    /** In words. There is nothing to take back at the address of an exception that was never recorded. */
    @ModelAttribute("circumstance")
    String circumstance(
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
                .map(each -> Words.of(each.ground()) + ".")
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new WithdrawReassessmentException(
                file.caseId(), form.plan(), form.number(), form.exception(), form.reason());
    }
}
