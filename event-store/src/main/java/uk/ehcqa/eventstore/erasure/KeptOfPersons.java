package uk.ehcqa.eventstore.erasure;

import java.util.Collection;
import java.util.UUID;

/** What is kept of persons beside their events, under the same keys. It goes with these. */
public interface KeptOfPersons {

    /** The data of these persons were erased: their keys are gone. Told again whenever it is not certain that it was heard. */
    void erase(Collection<UUID> subjects);
}
