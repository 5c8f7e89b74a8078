package uk.ehcqa.query.contribution;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.contribution.Contribution;

/**
 * A form about one contribution. There is none at the address of one that is not on record.
 *
 * @param <F> the answers it asks for
 */
abstract class AdviceForm<F> extends CaseForm<F> {

    AdviceForm(Desk desk, String template) {
        super(desk, template);
    }

    @ModelAttribute("contribution")
    Contribution contribution(
            @ModelAttribute(name = "file", binding = false) CaseFile file, @PathVariable("number") int number) {
        return file.contributions()
                .numbered(number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The address of the page of that contribution. */
    @ModelAttribute("advice")
    String advice(@PathVariable String reference, @PathVariable("number") int number) {
        return "/cases/" + reference + "/advice/" + number;
    }

    static List<Choice> choices(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(Objects::requireNonNull)
                .map(constant -> new Choice(constant.name(), Words.of(constant)))
                .toList();
    }
}
