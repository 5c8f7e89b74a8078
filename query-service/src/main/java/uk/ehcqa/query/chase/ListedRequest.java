package uk.ehcqa.query.chase;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.post.AskedService;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.ContributionStanding;
import uk.ehcqa.shared.contribution.EscalationStep;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.service.Agency;
import uk.ehcqa.shared.service.ServiceId;

/**
 * A request whose advice is awaited, as somebody may see it: numbers and days.
 *
 * @param caseReference null for whoever leads on advice, who sees no case
 * @param contribution its number within the case; null for them too
 * @param service its name; null where nobody of the register is asked
 */
record ListedRequest(
        String reference,
        @Nullable String caseReference,
        @Nullable Integer contribution,
        @Nullable String service,
        @Nullable Agency agency,
        AdviceSource source,
        LocalDate sentOn,
        LocalDate dueOn,
        ContributionStanding standing,
        @Nullable LocalDate chasedOn,
        @Nullable EscalationStep escalatedTo,
        @Nullable LocalDate expectedOn,
        boolean excepted) {

    static ListedRequest of(AwaitedRequest request, Map<ServiceId, AskedService> services, Identity viewer) {
        var ofCase = viewer.role() != Role.CONTRIBUTION_LEAD;
        var service = request.service().map(services::get);
        return new ListedRequest(
                request.reference(),
                ofCase ? request.caseReference() : null,
                ofCase ? request.contribution() : null,
                service.map(AskedService::name).orElse(null),
                service.map(AskedService::agency).orElse(null),
                request.source(),
                request.sentOn(),
                request.dueOn(),
                request.standing(),
                request.chasedOn(),
                request.escalatedTo(),
                request.expectedOn(),
                request.excepted());
    }
}
