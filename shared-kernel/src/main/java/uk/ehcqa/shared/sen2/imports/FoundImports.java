package uk.ehcqa.shared.sen2.imports;

import java.util.List;

/** The answer to {@link FindImports}. */
public record FoundImports(List<ImportReport> imports) {}
