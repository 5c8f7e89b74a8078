package uk.ehcqa.query.correction;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.query.form.Reason;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.plan.CorrectEarlierPlanStart;

/** Puts the start of a plan right that is older than the records, or from another authority. */
@Controller
@RequestMapping("/cases/{reference}/earlier-plans/corrections/new")
class CorrectPlanStartPage extends EntryCorrection<CorrectPlanStartPage.Form> {

    record Form(
            @NotNull(message = "Open this form from the history of the case")
            Integer plan,

            @RealDate(called = "The right date", message = "Enter the right date")
            DateInput date,

            @Reason(message = "Say why the date is corrected")
            String reason) {}

    CorrectPlanStartPage(Desk desk) {
        super(desk, "Correct the start of a plan", "plan");
    }

    @Override
    @Nullable
    String entry(CaseFile file, Map<String, String> named) {
        return IntStream.rangeClosed(1, file.plans().size())
                .filter(plan -> String.valueOf(plan).equals(named.get("plan")))
                .mapToObj(plan -> file.plans().get(plan - 1))
                .map(plan -> "Recorded as its start: " + Dates.full(plan.madeOn()) + ".")
                .findFirst()
                .orElse(null);
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new CorrectEarlierPlanStart(
                file.caseId(), form.plan(), form.date().date().orElseThrow(), form.reason());
    }
}
