package uk.ehcqa.query.inerror;

import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ResponseStatusException;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.casefile.CaseFile;

/**
 * Asks why something should not have been recorded. There is nothing to mark at the address of what is not on record.
 *
 * @param <F> the answers it asks for
 */
abstract class InErrorForm<F> extends CaseForm<F> {

    private final String named;

    /** @param named the answer that stands in the address and says what is to be marked: a refusal leads there */
    InErrorForm(Desk desk, String named) {
        super(desk, "recording/recorded-in-error");
        this.named = named;
    }

    @ModelAttribute("named")
    String named() {
        return named;
    }

    static NeedsAssessment assessment(CaseFile file, int episode) {
        return file.assessments().stream()
                .filter(assessment -> assessment.episode() == episode)
                .findFirst()
                .orElseThrow(InErrorForm::notFound);
    }

    static String said(String what, LocalDate on) {
        return what + ", " + Dates.full(on);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
