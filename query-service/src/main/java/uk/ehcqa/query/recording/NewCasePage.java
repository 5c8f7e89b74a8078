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
import uk.ehcqa.shared.assessment.RecordRequest;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.casework.PupilNumber;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.casework.Sex;

/** Opens a case with the request that was received. */
@Controller
@RequestMapping("/cases/new")
class NewCasePage {

    private static final String FORM = "recording/new-case";

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

            @RealDate(called = "Date received", message = "Enter the date the request was received")
            DateInput receivedOn,

            @NotNull(message = "Select who asked for the assessment")
            RequestSource requestedBy,

            @Nullable Boolean differentChildConfirmed) {

        Form {
            upn = PupilNumber.normalised(upn);
        }

        RecordRequest command() {
            return new RecordRequest(
                    CurrentSending.idForNewCase(),
                    ChildFields.child(surname, forename, birthDate, sex, postcode, upn),
                    receivedOn.date().orElseThrow(),
                    requestedBy,
                    Boolean.TRUE.equals(differentChildConfirmed));
        }
    }

    private final Desk desk;

    NewCasePage(Desk desk) {
        this.desk = desk;
    }

    @ModelAttribute("attempt")
    String attempt(@RequestParam(name = CurrentSending.KEY_FIELD, required = false) @Nullable String sent) {
        return Desk.attempt(sent);
    }

    @ModelAttribute
    void offer(Model model) {
        model.addAttribute("sexes", Choices.sexes());
        model.addAttribute("requestSources", Choices.requestSources());
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
