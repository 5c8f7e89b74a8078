package uk.ehcqa.shared.sen2.imports;

import java.util.List;

/**
 * The answer to {@link FindImportRows}.
 *
 * @param page the one asked for, or the last where there are not so many
 * @param total how many rows there are on all pages
 */
public record FoundImportRows(List<ImportRow> rows, int page, long total) {

    public int pages() {
        return pagesOf(total);
    }

    /** How many pages so many rows fill. Of no rows there is one page, which is empty. */
    public static int pagesOf(long rows) {
        return Math.toIntExact(Math.max(1, Math.ceilDiv(rows, FindImportRows.ROWS_ON_A_PAGE)));
    }
}
