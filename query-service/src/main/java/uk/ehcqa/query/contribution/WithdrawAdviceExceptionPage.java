package uk.ehcqa.query.contribution;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.Reason;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.contribution.Contribution;
import uk.ehcqa.shared.contribution.WithdrawContributionException;

/** Takes back an exception to the six weeks for advice that did not apply. */
@Controller
@RequestMapping("/cases/{reference}/advice/{number}/exceptions/{exception}/withdrawal")
class WithdrawAdviceExceptionPage extends AdviceForm<WithdrawAdviceExceptionPage.Form> {

    /**
     * What is answered.
     *
     * @param number stands in the address, as does the number of the exception
     */
    record Form(
            int number,

            int exception,

            @Reason(message = "Say why it did not apply") String reason) {}

    WithdrawAdviceExceptionPage(Desk desk) {
        super(desk, "contribution/exception-withdrawal");
    }

    /** In words. There is nothing to take back at the address of an exception that was never recorded. */
    @ModelAttribute("circumstance")
    String circumstance(
            @ModelAttribute(name = "contribution", binding = false) Contribution contribution,
            @PathVariable int exception) {
        return contribution.exceptions().stream()
                .filter(each -> each.number() == exception)
                .findFirst()
                .map(each -> Words.of(each.ground()) + ".")
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new WithdrawContributionException(file.caseId(), form.number(), form.exception(), form.reason());
    }
}
