package uk.ehcqa.query.correction;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.query.form.Reason;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.CorrectOverturning;
import uk.ehcqa.shared.assessment.Overturning;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;

/** Puts the day right on which a refusal was overturned, or adds it where a return told of none. */
@Controller
@RequestMapping("/cases/{reference}/overturned-refusals/corrections/new")
class CorrectOverturningPage extends EntryCorrection<CorrectOverturningPage.Form> {

    record Form(
            @NotNull(message = "Open this form from the history of the case")
            Integer episode,

            @NotNull(message = "Open this form from the history of the case")
            Step refusal,

            @RealDate(called = "Date of the order or agreement", message = "Enter the date of the order or agreement")
            DateInput date,

            @Reason(message = "Say why the date is corrected")
            String reason) {}

    CorrectOverturningPage(Desk desk) {
        super(desk, "Correct the date of the order or agreement", "episode", "refusal");
    }

    @Override
    @Nullable
    String entry(CaseFile file, Map<String, String> named) {
        return file.assessments().stream()
                .filter(assessment -> String.valueOf(assessment.episode()).equals(named.get("episode")))
                .flatMap(assessment -> assessment.toldOverturned().entrySet().stream())
                .filter(told -> told.getKey().name().equals(named.get("refusal")))
                .map(told -> Words.of(told.getKey()) + ". " + recorded(told.getValue()))
                .findFirst()
                .orElse(null);
    }

    private static String recorded(Overturning overturning) {
        var on = overturning.on();
        return on == null
                ? "It is not recorded when it was overturned."
                : "Recorded as overturned on " + Dates.full(on) + ".";
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new CorrectOverturning(
                file.caseId(),
                form.episode(),
                form.refusal(),
                form.date().date().orElseThrow(),
                form.reason());
    }
}
