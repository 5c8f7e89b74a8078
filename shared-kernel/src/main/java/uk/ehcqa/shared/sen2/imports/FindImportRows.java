package uk.ehcqa.shared.sen2.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.sen2.ReturnModule;

/**
 * Asks what became of the rows of an import. The answer is {@link FoundImportRows}.
 *
 * @param outcome null for all, as is {@code module}
 * @param page counts from 1
 */
public record FindImportRows(
        UUID importId,
        @Nullable RowOutcome outcome,
        @Nullable ReturnModule module,
        int page) {

    public static final int ROWS_ON_A_PAGE = 100;
}
