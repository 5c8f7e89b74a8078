package uk.ehcqa.shared.sen2.imports;

/** Asks for the latest imports, newest first. The answer is {@link FoundImports}. */
public record FindImports() {}
