package uk.ehcqa.query.post;

import uk.ehcqa.shared.service.Agency;
import uk.ehcqa.shared.service.ServiceId;
import uk.ehcqa.shared.service.WorkingPattern;

/**
 * A service that is asked for advice, and to which addresses mail about its requests goes.
 *
 * @param requestsAddress of whoever gives the advice
 * @param leadAddress of whoever answers for the advice of the agency
 * @param commissionerAddress of whoever commissions the service
 */
public record AskedService(
        ServiceId id,
        String name,
        Agency agency,
        String requestsAddress,
        String leadAddress,
        String commissionerAddress,
        WorkingPattern workingPattern) {

    /** To where mail of that matter goes; empty where the register holds none. */
    public String addressFor(Matter matter) {
        return switch (matter) {
            case REQUESTED, SENT_BACK, REMINDED, PRACTITIONER, WITHDRAWN -> requestsAddress;
            case LEAD -> leadAddress;
            case COMMISSIONER -> commissionerAddress;
        };
    }
}
