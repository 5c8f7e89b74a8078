package uk.ehcqa.query.casework;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import uk.ehcqa.shared.casework.CaseRefusal;
import uk.ehcqa.shared.refusal.Refused;

/** There is no case of that reference, or none that may be seen: the answer is the same. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class CaseUnknown extends Refused {

    public CaseUnknown() {
        super(CaseRefusal.CASE_UNKNOWN);
    }
}
