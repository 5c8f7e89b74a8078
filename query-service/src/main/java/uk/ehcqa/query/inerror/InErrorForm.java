package uk.ehcqa.query.inerror;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ResponseStatusException;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.casework.CaseAtVersion;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.plan.Plan;

/**
 * Asks why something should not have been recorded. There is nothing to ask at the address of what is not on record. An
 * attempt is sent all the same: if it is sent again, what it marked is gone, and it gets the first answer once more.
 *
 * @param <F> the answers it asks for
 */
abstract class InErrorForm<F> extends CaseForm<F> {

    /** The {@link Entry} that the address names. */
    static final String ADDRESSED = "addressed";

    /** What is said of a step of a plan's later life. */
    static final String GOES_ON =
            "The case goes on as if this had not been recorded. Both entries stay in the history, with your reason.";

    private final String named;
    private final boolean dated;

    /**
     * A form about one kind of entry.
     *
     * @param named the answer that stands in the address and says what is to be marked: a refusal leads there
     * @param dated whether there is a form that corrects the date, which may be all that is wrong
     */
    InErrorForm(Desk desk, String named, boolean dated) {
        super(desk, "recording/recorded-in-error");
        this.named = named;
        this.dated = dated;
    }

    @ModelAttribute("named")
    String named() {
        return named;
    }

    @ModelAttribute("dated")
    boolean isDated() {
        return dated;
    }

    @Override
    protected String ask(
            @ModelAttribute("form") F form,
            BindingResult errors,
            @ModelAttribute(name = "found", binding = false) CaseAtVersion found,
            Model model) {
        if (addressed(model).in(found.file()).isEmpty()) {
            throw notFound();
        }
        return super.ask(form, errors, found, model);
    }

    @Override
    protected void offer(CaseFile file, @Nullable F form, Model model) {
        model.addAttribute("entry", addressed(model).in(file).orElse(null));
    }

    private static Entry addressed(Model model) {
        return (Entry) Objects.requireNonNull(model.getAttribute(ADDRESSED));
    }

    static NeedsAssessment assessment(CaseFile file, int episode) {
        return file.findAssessment(episode).orElseThrow(InErrorForm::notFound);
    }

    /** The plan of that number, if the case has one. */
    static Optional<Plan> plan(CaseFile file, int number) {
        return Optional.of(file.plans())
                .filter(plans -> number >= 1 && number <= plans.size())
                .map(plans -> plans.get(number - 1));
    }

    static String said(String what, LocalDate on) {
        return what + ", " + Dates.full(on);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
