package uk.ehcqa.command.service;

import java.util.Optional;
import uk.ehcqa.shared.service.ServiceId;

/** Which names services have. No single service can know those of the others. */
interface ServiceNames {

    /** Keeps the name for this command until it is through: whoever wants it at the same moment waits. */
    void keep(String name);

    /** The service of that name, capitals and accents aside, open or closed. */
    Optional<ServiceId> named(String name);
}
