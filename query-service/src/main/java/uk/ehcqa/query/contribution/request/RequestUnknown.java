package uk.ehcqa.query.contribution.request;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import uk.ehcqa.shared.contribution.ContributionRefusal;
import uk.ehcqa.shared.refusal.Refused;

/** There is no request of that reference, or it is another service's: the answer is the same. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class RequestUnknown extends Refused {

    RequestUnknown() {
        super(ContributionRefusal.CONTRIBUTION_UNKNOWN);
    }
}
