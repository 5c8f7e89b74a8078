package uk.ehcqa.query.recording;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import uk.ehcqa.shared.casework.CaseRefusal;
import uk.ehcqa.shared.refusal.RefusalDetails;

/** A child or young person of the same name and date of birth who has a case already. */
final class Namesake {

    private Namesake() {}

    /** Their case; null where no such case stands in the way. */
    static @Nullable String in(BindingResult errors) {
        return errors.getFieldErrors("birthDate").stream()
                .filter(error -> error.contains(RefusalDetails.class))
                .map(error -> error.unwrap(RefusalDetails.class))
                .filter(refusal -> refusal.code().equals(CaseRefusal.SAME_NAME_AND_BIRTH_DATE.name()))
                .flatMap(refusal -> Stream.ofNullable(refusal.facts().get("reference")))
                .findFirst()
                .orElse(null);
    }
}
