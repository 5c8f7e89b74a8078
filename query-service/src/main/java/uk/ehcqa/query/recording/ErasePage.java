package uk.ehcqa.query.recording;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.casework.CaseAtVersion;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.EraseChildDetails;
import uk.ehcqa.shared.privacy.ErasureGround;

/** Erases the personal details for good. Whoever does it types the reference of the case, so that it is the right one. */
@Controller
@RequestMapping("/cases/{reference}/erasure")
class ErasePage extends CaseForm<ErasePage.Form> {

    record Form(
            @NotNull(message = "Select why the details are erased")
            ErasureGround ground,

            @NotBlank(message = "Type the reference of this case")
            String confirmation) {

        boolean confirms(CaseFile file) {
            return confirmation.strip().equals(file.reference().value());
        }
    }

    ErasePage(Desk desk) {
        super(desk, "recording/erasure");
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute("grounds", Choices.erasureGrounds());
    }

    @Override
    protected ModelAndView send(
            @Valid @ModelAttribute("form") Form form, BindingResult errors, CaseAtVersion found, Model model) {
        var file = found.file();
        if (!errors.hasErrors() && !form.confirms(file)) {
            errors.rejectValue("confirmation", "NotConfirmed", "Type the reference of this case, " + file.reference());
        }
        return super.send(form, errors, found, model);
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new EraseChildDetails(file.caseId(), form.ground());
    }
}
