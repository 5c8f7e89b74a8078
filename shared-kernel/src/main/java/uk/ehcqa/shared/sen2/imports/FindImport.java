package uk.ehcqa.shared.sen2.imports;

import java.util.UUID;

/** Asks for one import. The answer is an optional {@link ImportReport}. */
public record FindImport(UUID importId) {}
