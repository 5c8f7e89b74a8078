package uk.ehcqa.shared.sen2.imports;

/**
 * An element or heading of a return that is not kept here and was left out.
 *
 * @param name where it stands and what it is called, such as {@code Person/Nickname}
 */
public record IgnoredName(String name, long times) {}
