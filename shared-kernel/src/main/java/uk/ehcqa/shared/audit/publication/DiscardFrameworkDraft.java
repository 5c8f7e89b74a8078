package uk.ehcqa.shared.audit.publication;

/** Throws the draft away. */
public record DiscardFrameworkDraft(String name) implements FrameworkCommand {}
