package uk.ehcqa.query.recording;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.ehcqa.access.sending.CurrentSending;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.shared.casework.AuthorityNumber;
import uk.ehcqa.shared.casework.PupilNumber;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.casework.Sex;
import uk.ehcqa.shared.takeover.RecordTakenOverPlan;

/** Opens a case with the plan that another authority transferred. */
@Controller
@RequestMapping("/cases/new/taken-over")
class NewTakenOverPlanPage {

    private static final String FORM = "recording/new-taken-over-plan";

    record Form(
            @NotBlank(message = "Enter the first name")
            @Size(max = 100, message = "The first name must be 100 characters or fewer")
            String forename,

            @NotBlank(message = "Enter the last name")
            @Size(max = 100, message = "The last name must be 100 characters or fewer")
            String surname,

            @RealDate(called = "Date of birth", message = "Enter the date of birth")
            DateInput birthDate,

            @NotNull(message = "Select the sex that is recorded")
            Sex sex,

            @Pattern(regexp = PupilNumber.FORM, message = ChildFields.UPN_MESSAGE) @Nullable
            String upn,

            @Size(max = 10, message = "The postcode must be 10 characters or fewer") @Nullable
            String postcode,

            @NotNull(message = "Enter the number of the authority")
            @Pattern(regexp = AuthorityNumber.FORM, message = "The number of an authority has 3 digits, like 885")
            String transferredFrom,

            @RealDate(called = "Day the plan was made", message = "Enter the day the plan was made")
            DateInput planMadeOn,

            @RealDate(called = "Day of the transfer", message = "Enter the day the plan was transferred")
            DateInput transferredOn,

            @Nullable Boolean differentChildConfirmed) {

        Form {
            upn = PupilNumber.normalised(upn);
        }

        RecordTakenOverPlan command() {
            return new RecordTakenOverPlan(
                    CurrentSending.idForNewCase(),
                    ChildFields.child(surname, forename, birthDate, sex, postcode, upn),
                    transferredFrom,
                    planMadeOn.date().orElseThrow(),
                    transferredOn.date().orElseThrow(),
                    Boolean.TRUE.equals(differentChildConfirmed));
        }
    }

    private final Desk desk;

    NewTakenOverPlanPage(Desk desk) {
        this.desk = desk;
    }

    @ModelAttribute("attempt")
    String attempt(@RequestParam(name = CurrentSending.KEY_FIELD, required = false) @Nullable String sent) {
        return Desk.attempt(sent);
    }

    @ModelAttribute
    void offer(Model model) {
        model.addAttribute("sexes", Choices.sexes());
    }

    @GetMapping
    String ask(@ModelAttribute("form") Form form, BindingResult errors) {
        return FORM;
    }

    @PostMapping
    String send(@Valid @ModelAttribute("form") Form form, BindingResult errors, Model model) {
        var recorded = errors.hasErrors() ? Optional.<Recorded>empty() : desk.send(errors, form::command);
        model.addAttribute("namesake", Namesake.in(errors));
        return recorded.map(Desk::caseAfter).orElse(FORM);
    }
}
