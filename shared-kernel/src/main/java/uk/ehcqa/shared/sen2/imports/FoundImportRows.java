package uk.ehcqa.shared.sen2.imports;

import java.util.List;

/**
 * The answer to {@link FindImportRows}.
 *
 * @param total how many rows there are on all pages
 */
public record FoundImportRows(List<ImportRow> rows, int page, long total) {

    public long pages() {
        return Math.max(1, Math.ceilDiv(total, FindImportRows.ROWS_ON_A_PAGE));
    }
}
