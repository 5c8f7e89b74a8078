package uk.ehcqa.command.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.shared.consultation.ConsultSetting;
import uk.ehcqa.shared.consultation.ConsultationStep;
import uk.ehcqa.shared.consultation.ConsultationSubject;
import uk.ehcqa.shared.consultation.ConsultedMatter;
import uk.ehcqa.shared.consultation.CorrectConsultationDate;
import uk.ehcqa.shared.consultation.MarkConsultationStepRecordedInError;
import uk.ehcqa.shared.consultation.ObjectionGround;
import uk.ehcqa.shared.consultation.RecordSettingReply;
import uk.ehcqa.shared.consultation.SettingReply;

/** Records the settings that are consulted on drafts and amendments, what they reply, and corrections of both. */
@RestController
@RequestMapping("/api/cases/{reference}")
@Tag(name = "Cases: record")
class ConsultationsApi {

    /** On what a setting is consulted. */
    record SubjectBody(
            @NotNull ConsultedMatter matter,
            @Min(1) @Nullable Integer plan,
            @NotNull @Min(1) Integer number) {

        ConsultationSubject subject() {
            return new ConsultationSubject(matter, plan, number);
        }
    }

    record NewConsultation(
            @NotNull @Valid SubjectBody about,
            @NotBlank @Size(max = 200) String setting,
            @NotNull LocalDate date) {}

    record NewSettingReply(
            @NotNull @Min(1) Integer consultation,
            @NotNull SettingReply reply,
            @Nullable Set<@NotNull ObjectionGround> grounds,
            @NotNull LocalDate date) {}

    record ConsultationCorrection(
            @NotNull @Min(1) Integer consultation,
            @NotNull ConsultationStep step,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 1000) String reason) {}

    record ConsultationStepError(
            @NotNull @Min(1) Integer consultation,
            @NotNull ConsultationStep step,
            @NotBlank @Size(max = 1000) String reason) {}

    private final CaseCommands cases;

    ConsultationsApi(CaseCommands cases) {
        this.cases = cases;
    }

    @PostMapping("/consultations")
    @Operation(
            summary =
                    "Record that a setting was consulted on a draft or on amendments: it is asked to reply within 15 days, and"
                            + " nothing waits for that")
    CaseVersion consult(@PathVariable String reference, @Valid @RequestBody NewConsultation body) {
        return cases.send(
                reference, caseId -> new ConsultSetting(caseId, body.about().subject(), body.setting(), body.date()));
    }

    @PostMapping("/consultations/replies")
    @Operation(summary = "Record what a setting that was consulted replied")
    CaseVersion reply(@PathVariable String reference, @Valid @RequestBody NewSettingReply body) {
        return cases.send(
                reference,
                caseId -> new RecordSettingReply(
                        caseId,
                        body.consultation(),
                        body.date(),
                        body.reply(),
                        body.grounds() == null ? Set.of() : body.grounds()));
    }

    @PostMapping("/consultations/corrections")
    @Operation(
            summary =
                    "Correct the date of consulting a setting, or of its reply; what was recorded before stays in the history")
    CaseVersion correct(@PathVariable String reference, @Valid @RequestBody ConsultationCorrection body) {
        return cases.send(
                reference,
                caseId -> new CorrectConsultationDate(
                        caseId, body.consultation(), body.step(), body.date(), body.reason()));
    }

    @PostMapping("/recorded-in-error/consultation-steps")
    @Operation(
            summary = "Mark the reply of a setting, or its consultation where it has not replied, as recorded in error")
    CaseVersion mark(@PathVariable String reference, @Valid @RequestBody ConsultationStepError body) {
        return cases.send(
                reference,
                caseId -> new MarkConsultationStepRecordedInError(
                        caseId, body.consultation(), body.step(), body.reason()));
    }
}
