package uk.ehcqa.query.ceasing;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.ceasing.CeasingStep;
import uk.ehcqa.shared.ceasing.RecordCeasingStep;
import uk.ehcqa.shared.plan.PlanEnding;

/** Records a step that was taken to decide whether the authority ceases to maintain the plan in force. */
@Controller
@RequestMapping("/cases/{reference}/ceasings/steps/new")
class RecordCeasingStepPage extends CaseForm<RecordCeasingStepPage.Form> {

    record Form(
            @NotNull(message = "Select what happened") CeasingStep step,

            @RealDate(called = "Date it happened", message = "Enter the date it happened")
            DateInput date) {}

    RecordCeasingStepPage(Desk desk) {
        super(desk, "proceeding/step");
    }

    @ModelAttribute("title")
    String title() {
        return "Record a step towards the end of the plan";
    }

    @ModelAttribute("guidance")
    String guidance() {
        return "The plan does not end with any of these: it is maintained until the time to appeal is over, or the appeal is"
                + " decided, and its review stays due. Give the day it happened, not the day you record it.";
    }

    @ModelAttribute("nothing")
    String nothing() {
        return "No plan is in force, so there is no plan to end.";
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute("steps", steps(file, form == null ? null : form.step()));
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new RecordCeasingStep(
                file.caseId(), form.step(), form.date().date().orElseThrow());
    }

    /** What can happen next; and what was chosen already, even if somebody else has recorded it since. */
    private static List<Choice> steps(CaseFile file, @Nullable CeasingStep chosen) {
        var ending = file.planInForce().map(PlanEnding::new);
        return Stream.of(CeasingStep.values())
                .filter(step -> step == chosen || canTake(ending, step))
                .map(step -> new Choice(step.name(), Words.of(step), Words.hintFor(step)))
                .toList();
    }

    private static boolean canTake(Optional<PlanEnding> ending, CeasingStep step) {
        return ending.filter(it -> it.canTake(step)).isPresent();
    }
}
