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
import uk.ehcqa.shared.appeal.AppealGround;
import uk.ehcqa.shared.appeal.AppealOutcome;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.CorrectAgreedDay;
import uk.ehcqa.shared.appeal.CorrectAppealDate;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.appeal.OrderKind;
import uk.ehcqa.shared.appeal.RecordAppealStep;

/** Records the steps of mediation and of appeals, and corrections of their dates. */
@RestController
@RequestMapping("/api/cases/{reference}/appeals")
@Tag(name = "Cases: record")
class AppealsApi {

    /** Which notice of a decision a step is about. */
    record NoticeBody(
            @NotNull AppealableDecision decision,
            @NotNull @Min(1) Integer number,
            @Min(1) @Nullable Integer review,
            @Min(1) @Nullable Integer proceeding) {

        Notice notice() {
            return new Notice(decision, number, review, proceeding);
        }
    }

    record NewAppealStep(
            @NotNull @Valid NoticeBody notice,
            @NotNull AppealStep step,
            @NotNull LocalDate date,
            @Nullable Set<@NotNull AppealGround> grounds,
            @Nullable OrderKind order,
            @Nullable Boolean otherMatters,
            @Nullable LocalDate agreedDueOn,
            @Nullable Boolean recommendations) {

        AppealOutcome outcome() {
            return new AppealOutcome(
                    grounds == null ? Set.of() : grounds,
                    order,
                    Boolean.TRUE.equals(otherMatters),
                    agreedDueOn,
                    Boolean.TRUE.equals(recommendations));
        }
    }

    record AppealCorrection(
            @NotNull @Valid NoticeBody notice,
            @NotNull AppealStep step,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 1000) String reason) {}

    record AgreedDayCorrection(
            @NotNull @Valid NoticeBody notice,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 1000) String reason) {}

    private final CaseCommands cases;

    AppealsApi(CaseCommands cases) {
        this.cases = cases;
    }

    @PostMapping("/steps")
    @Operation(
            summary =
                    "Record a step of mediation, or of an appeal, about a decision that was notified: it suspends nothing"
                            + " and stops no clock")
    CaseVersion record(@PathVariable String reference, @Valid @RequestBody NewAppealStep body) {
        return cases.send(
                reference,
                caseId ->
                        new RecordAppealStep(caseId, body.notice().notice(), body.step(), body.date(), body.outcome()));
    }

    @PostMapping("/agreed-days/corrections")
    @Operation(
            summary =
                    "Correct the day agreed in writing for what mediation agreed, or add it; what was recorded stays in the"
                            + " history")
    CaseVersion correctDay(@PathVariable String reference, @Valid @RequestBody AgreedDayCorrection body) {
        return cases.send(
                reference, caseId -> new CorrectAgreedDay(caseId, body.notice().notice(), body.date(), body.reason()));
    }

    @PostMapping("/corrections")
    @Operation(
            summary = "Correct the date of a step of mediation or of an appeal; what was recorded stays in the history")
    CaseVersion correct(@PathVariable String reference, @Valid @RequestBody AppealCorrection body) {
        return cases.send(
                reference,
                caseId ->
                        new CorrectAppealDate(caseId, body.notice().notice(), body.step(), body.date(), body.reason()));
    }
}
