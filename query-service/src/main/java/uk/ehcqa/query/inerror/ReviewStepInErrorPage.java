package uk.ehcqa.query.inerror;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.review.MarkReviewStepRecordedInError;
import uk.ehcqa.shared.review.ReviewStep;

/** Marks a step of a review. */
@Controller
@RequestMapping("/cases/{reference}/reviews/{plan}/{review}/{step}/recorded-in-error")
class ReviewStepInErrorPage extends InErrorForm<ReviewStepInErrorPage.Form> {

    /**
     * What is answered.
     *
     * @param plan stands in the address, as do the review and the step
     */
    record Form(
            int plan,
            int review,
            ReviewStep step,
            @WhyInError String reason) {}

    ReviewStepInErrorPage(Desk desk) {
        super(desk, "step", true);
    }

    @ModelAttribute(ADDRESSED)
    Entry entry(@PathVariable int plan, @PathVariable int review, @PathVariable ReviewStep step) {
        return file -> date(file, plan, review, step).map(on -> said(Words.of(step), on));
    }

    private static Optional<LocalDate> date(CaseFile file, int plan, int review, ReviewStep step) {
        return plan(file, plan).flatMap(it -> it.reviews().numbered(review)).flatMap(it -> it.takenOn(step));
    }

    @ModelAttribute("effect")
    String effect() {
        return GOES_ON;
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new MarkReviewStepRecordedInError(file.caseId(), form.plan(), form.review(), form.step(), form.reason());
    }
}
