package uk.ehcqa.shared.service;

/** Something a person asks of the entry of one service in the register. */
public interface ServiceCommand {

    ServiceId serviceId();
}
