package uk.ehcqa.query.recording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.casework.CaseAtVersion;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.query.form.Reason;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.CorrectChildDetails;
import uk.ehcqa.shared.casework.LearnerNumber;
import uk.ehcqa.shared.casework.PupilNumber;
import uk.ehcqa.shared.casework.Sex;

/** Puts the personal details right. */
@Controller
@RequestMapping("/cases/{reference}/child")
class CorrectChildPage extends CaseForm<CorrectChildPage.Form> {

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

            @Pattern(regexp = LearnerNumber.FORM, message = ChildFields.ULN_MESSAGE) @Nullable
            String uln,

            @Size(max = 10, message = "The postcode must be 10 characters or fewer") @Nullable
            String postcode,

            @Reason(message = "Say why the details are corrected")
            String reason) {

        Form {
            upn = PupilNumber.normalised(upn);
            uln = LearnerNumber.normalised(uln);
        }

        static Form showing(Child held) {
            return new Form(
                    held.forename(),
                    held.surname(),
                    DateInput.of(held.birthDate()),
                    held.sex(),
                    held.upn(),
                    held.uln(),
                    held.postcode(),
                    "");
        }

        /** What the form does not ask for stays as it is; with a UPN there is no reason for having none. */
        Child child(Child held) {
            return new Child(
                    surname.strip(),
                    forename.strip(),
                    birthDate.date().orElseThrow(),
                    sex,
                    held.ethnicity(),
                    ChildFields.upperCase(postcode),
                    upn,
                    uln,
                    upn == null ? held.upnUnknown() : null);
        }
    }

    CorrectChildPage(Desk desk) {
        super(desk, "recording/child");
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute("sexes", Choices.sexes());
    }

    /** Everything that is held stands in the form, to be put right. */
    @Override
    protected String ask(Form form, BindingResult errors, CaseAtVersion found, Model model) {
        model.addAttribute("form", Form.showing(found.file().child()));
        return super.ask(form, errors, found, model);
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new CorrectChildDetails(file.caseId(), form.child(file.child()), form.reason());
    }
}
