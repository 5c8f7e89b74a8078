package uk.ehcqa.query.correction;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.query.form.Reason;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.consultation.Consultation;
import uk.ehcqa.shared.consultation.ConsultationStep;
import uk.ehcqa.shared.consultation.CorrectConsultationDate;

/** Puts the date of consulting a setting, or of its reply, right. */
@Controller
@RequestMapping("/cases/{reference}/consultations/corrections/new")
class CorrectConsultationPage extends EntryCorrection<CorrectConsultationPage.Form> {

    record Form(
            @NotNull(message = "Open this form from the history of the case")
            Integer consultation,

            @NotNull(message = "Open this form from the history of the case")
            ConsultationStep step,

            @RealDate(called = "The right date", message = "Enter the right date")
            DateInput date,

            @Reason(message = "Say why the date is corrected")
            String reason) {}

    CorrectConsultationPage(Desk desk) {
        super(desk, "Correct a date of consulting a setting", "consultation", "step");
    }

    @Override
    @Nullable
    String entry(CaseFile file, Map<String, String> named) {
        return file.consultations()
                .onRecord()
                .filter(one -> String.valueOf(one.number()).equals(named.get("consultation")))
                .findFirst()
                .flatMap(one -> said(one, named.get("step")))
                .orElse(null);
    }

    private static Optional<String> said(Consultation consultation, @Nullable String step) {
        return consultation.steps().entrySet().stream()
                .filter(taken -> taken.getKey().name().equals(step))
                .map(taken -> "%s: %s, %s."
                        .formatted(consultation.setting(), Words.of(taken.getKey()), Dates.full(taken.getValue())))
                .findFirst();
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new CorrectConsultationDate(
                file.caseId(),
                form.consultation(),
                form.step(),
                form.date().date().orElseThrow(),
                form.reason());
    }
}
