package uk.ehcqa.shared.audit.framework;

/**
 * A question about a whole plan that is answered with yes or no, and earns nothing.
 *
 * @param dataBreach whether yes means that the authority has to deal with a breach of personal data
 */
public record Finding(String code, String asks, boolean dataBreach) {}
