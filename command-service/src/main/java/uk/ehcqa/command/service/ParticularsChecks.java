package uk.ehcqa.command.service;

import static uk.ehcqa.shared.service.ServiceRefusal.SERVICE_ADDRESS_MALFORMED;
import static uk.ehcqa.shared.service.ServiceRefusal.SERVICE_CLOSURE_ENDS_BEFORE_IT_BEGINS;
import static uk.ehcqa.shared.service.ServiceRefusal.SERVICE_NAME_NEEDED;
import static uk.ehcqa.shared.service.ServiceRefusal.SERVICE_NAME_TAKEN;
import static uk.ehcqa.shared.service.ServiceRefusal.SERVICE_NEVER_WORKS;
import static uk.ehcqa.shared.service.ServiceRefusal.SERVICE_STREAM_OF_ANOTHER_AGENCY;

import java.util.Map;
import uk.ehcqa.shared.refusal.RefusalDetails;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.service.Closure;
import uk.ehcqa.shared.service.MailAddress;
import uk.ehcqa.shared.service.ServiceId;
import uk.ehcqa.shared.service.ServiceParticulars;
import uk.ehcqa.shared.service.WorkingPattern;

/** Whether the particulars can be those of a service. */
final class ParticularsChecks {

    private ParticularsChecks() {}

    static void check(ServiceId service, ServiceParticulars particulars, ServiceNames names) {
        checkName(service, particulars.name(), names);
        Refused.when(!particulars.stream().isOf(particulars.agency()), SERVICE_STREAM_OF_ANOTHER_AGENCY);
        checkAddress("leadAddress", particulars.leadAddress());
        checkAddress("commissionerAddress", particulars.commissionerAddress());
        checkAddress("requestsAddress", particulars.requestsAddress());
        checkPattern(particulars.workingPattern());
    }

    private static void checkName(ServiceId service, String name, ServiceNames names) {
        Refused.when(name.codePoints().noneMatch(Character::isLetter), SERVICE_NAME_NEEDED);
        names.keep(name);
        Refused.when(names.named(name).filter(other -> !other.equals(service)).isPresent(), SERVICE_NAME_TAKEN);
    }

    private static void checkAddress(String field, String address) {
        if (!MailAddress.isWellFormed(address)) {
            throw new Refused(new RefusalDetails(SERVICE_ADDRESS_MALFORMED.name(), field, Map.of()));
        }
    }

    private static void checkPattern(WorkingPattern pattern) {
        Refused.when(pattern.days().isEmpty(), SERVICE_NEVER_WORKS);
        pattern.closures().stream().filter(Closure::hasNoDay).findFirst().ifPresent(closure -> {
            throw new Refused(SERVICE_CLOSURE_ENDS_BEFORE_IT_BEGINS, "firstDay", closure.firstDay());
        });
    }
}
