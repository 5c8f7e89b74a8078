package uk.ehcqa.command.service;

import java.util.Optional;
import uk.ehcqa.shared.service.ServiceId;

/**
 * Which services there are, for whoever decides about something else. It is kept in the same transaction as the events that it
 * follows from, and is therefore never behind them.
 */
@FunctionalInterface
public interface ServiceDirectory {

    Optional<ServiceEntry> find(ServiceId service);
}
