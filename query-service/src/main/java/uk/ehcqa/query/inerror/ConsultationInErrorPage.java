package uk.ehcqa.query.inerror;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.consultation.ConsultationStep;
import uk.ehcqa.shared.consultation.MarkConsultationStepRecordedInError;

/** Marks that a setting was consulted, or its reply. */
@Controller
@RequestMapping("/cases/{reference}/consultations/{consultation}/{step}/recorded-in-error")
class ConsultationInErrorPage extends InErrorForm<ConsultationInErrorPage.Form> {

    /**
     * What is answered.
     *
     * @param consultation stands in the address, as does the step
     */
    record Form(
            int consultation,

            ConsultationStep step,

            @WhyInError String reason) {}

    ConsultationInErrorPage(Desk desk) {
        super(desk, "step", true);
    }

    @ModelAttribute(ADDRESSED)
    Entry entry(@PathVariable int consultation, @PathVariable ConsultationStep step) {
        return file -> file.consultations()
                .numbered(consultation)
                .flatMap(one -> one.takenOn(step).map(on -> one.setting() + ": " + said(Words.of(step), on)));
    }

    @ModelAttribute("effect")
    String effect() {
        return GOES_ON;
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new MarkConsultationStepRecordedInError(file.caseId(), form.consultation(), form.step(), form.reason());
    }
}
