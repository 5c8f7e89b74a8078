package uk.ehcqa.query.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.query.words.ConsultationWords;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.OpenToConsultation;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.consultation.ConsultSetting;
import uk.ehcqa.shared.consultation.ConsultationSubject;

/** Records that a setting was consulted on a draft, or on proposed amendments. */
@Controller
@RequestMapping("/cases/{reference}/consultations/new")
class ConsultSettingPage extends CaseForm<ConsultSettingPage.Form> {

    record Form(
            @NotNull(message = "Select what the setting was sent")
            ConsultationSubject about,

            @NotBlank(message = "Enter the name of the setting")
            @Size(max = 200, message = "The name of the setting must be 200 characters or fewer")
            String setting,

            @RealDate(called = "Day it was consulted", message = "Enter the day it was consulted")
            DateInput date) {}

    ConsultSettingPage(Desk desk) {
        super(desk, "consultation/new");
    }

    /** The latest first. */
    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute(
                "subjects",
                OpenToConsultation.of(file).reversed().stream()
                        .map(OpenToConsultation::subject)
                        .map(subject -> new Choice(subject.toString(), ConsultationWords.of(file, subject)))
                        .toList());
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new ConsultSetting(
                file.caseId(), form.about(), form.setting(), form.date().date().orElseThrow());
    }
}
