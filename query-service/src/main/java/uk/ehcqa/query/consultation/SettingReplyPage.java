package uk.ehcqa.query.consultation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import uk.ehcqa.query.caseform.CaseForm;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.consultation.Consultation;
import uk.ehcqa.shared.consultation.ObjectionGround;
import uk.ehcqa.shared.consultation.RecordSettingReply;
import uk.ehcqa.shared.consultation.SettingReply;

/** Records what a setting that was consulted replied. */
@Controller
@RequestMapping("/cases/{reference}/consultations/{consultation}/reply")
class SettingReplyPage extends CaseForm<SettingReplyPage.Form> {

    /**
     * What is answered.
     *
     * @param consultation stands in the address
     */
    record Form(
            int consultation,

            @NotNull(message = "Select what it replied") SettingReply reply,

            @Nullable Set<ObjectionGround> grounds,

            @RealDate(called = "Day it replied", message = "Enter the day it replied")
            DateInput date) {}

    SettingReplyPage(Desk desk) {
        super(desk, "consultation/reply");
    }

    /** Its name. There is nothing to reply to at the address of a consultation that is not on record. */
    @ModelAttribute("setting")
    String setting(@ModelAttribute(name = "file", binding = false) CaseFile file, @PathVariable int consultation) {
        return file.consultations()
                .numbered(consultation)
                .map(Consultation::setting)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @Override
    protected void offer(CaseFile file, @Nullable Form form, Model model) {
        model.addAttribute("replies", choices(SettingReply.values()));
        model.addAttribute("objections", choices(ObjectionGround.values()));
    }

    private static List<Choice> choices(Enum<?>... constants) {
        return Stream.of(constants)
                .map(each -> new Choice(each.name(), Words.of(each)))
                .toList();
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new RecordSettingReply(
                file.caseId(),
                form.consultation(),
                form.date().date().orElseThrow(),
                form.reply(),
                form.grounds() == null ? Set.of() : form.grounds());
    }
}
