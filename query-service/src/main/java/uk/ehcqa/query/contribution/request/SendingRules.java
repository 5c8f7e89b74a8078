package uk.ehcqa.query.contribution.request;

import java.util.stream.IntStream;
import org.springframework.validation.BindingResult;

/**
 * What has to be entered before an answer can be sent. Gaps and vague words in the advice are none of it.
 *
 * @param documented whether documents are attached, which may say it all
 */
record SendingRules(EnteredAdvice form, String forename, boolean documented) {

    private static final String CODE = "incomplete";

    void check(BindingResult errors) {
        if (form.known() == null) {
            errors.rejectValue("known", CODE, "Select whether " + forename + " is known to your service");
        }
        if (form.saysNotKnown()) {
            return;
        }
        if (form.saysNothing() && !documented) {
            errors.rejectValue(
                    "strengths",
                    CODE,
                    "Enter what " + forename + " can do, needs, outcomes or provision, or attach a document");
        }
        unknownNeeds(errors);
        whoWroteIt(errors);
        declarations(errors);
    }

    private void unknownNeeds(BindingResult errors) {
        var needs = form.needList().size();
        IntStream.range(0, form.provision().size())
                .filter(index -> form.provision().get(index).provision().need() > needs)
                .forEach(index -> errors.rejectValue(
                        "provision[" + index + "].need",
                        CODE,
                        "Provision %d is for a need that is not entered: choose another".formatted(index + 1)));
    }

    private void whoWroteIt(BindingResult errors) {
        if (form.author().isEmpty()) {
            errors.rejectValue("author", CODE, "Enter who wrote the advice");
        }
        if (form.authorRole().isEmpty()) {
            errors.rejectValue("authorRole", CODE, "Enter the role of whoever wrote it");
        }
        if (form.dated().date().isEmpty()) {
            errors.rejectValue("dated", CODE, "Enter the date of the advice, a real date");
        }
    }

    private void declarations(BindingResult errors) {
        if (!Boolean.TRUE.equals(form.professional())) {
            errors.rejectValue("professional", CODE, "Tick that this is your professional advice");
        }
        if (!Boolean.TRUE.equals(form.familyTold())) {
            errors.rejectValue("familyTold", CODE, "Tick that the family has seen it, or was told what it says");
        }
    }
}
