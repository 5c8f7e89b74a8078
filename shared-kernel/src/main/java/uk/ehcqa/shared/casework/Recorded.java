package uk.ehcqa.shared.casework;

/**
 * The answer to a command that was carried out.
 *
 * @param version the number of the case's last event, counted from 0: a page waits for its read model to reach it
 */
public record Recorded(CaseReference reference, long version) {}
