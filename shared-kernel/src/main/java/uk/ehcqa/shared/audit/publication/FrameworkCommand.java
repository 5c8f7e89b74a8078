package uk.ehcqa.shared.audit.publication;

/** Something a person asks of one framework. */
public interface FrameworkCommand {

    /** The name under which all its versions are known. */
    String name();
}
