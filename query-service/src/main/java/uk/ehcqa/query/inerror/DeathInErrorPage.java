package uk.ehcqa.query.inerror;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.MarkDeathRecordedInError;

/** Marks a death. */
@Controller
@RequestMapping("/cases/{reference}/death/recorded-in-error")
class DeathInErrorPage extends InErrorForm<DeathInErrorPage.Form> {

    /** What is answered. */
    record Form(@WhyInError String reason) {}

    DeathInErrorPage(Desk desk) {
        super(desk, "date", true);
    }

    @ModelAttribute(ADDRESSED)
    Entry entry() {
        return file -> Optional.ofNullable(file.diedOn()).map(on -> said(Words.of(Step.CHILD_DIED), on));
    }

    @ModelAttribute("effect")
    String effect() {
        return "Everything goes on that had ended with it. Both entries stay in the history, with your reason.";
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new MarkDeathRecordedInError(file.caseId(), form.reason());
    }
}
