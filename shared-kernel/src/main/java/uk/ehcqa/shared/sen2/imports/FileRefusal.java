package uk.ehcqa.shared.sen2.imports;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.refusal.Refusal;

/** Why a whole return was sent back. Nothing of it was taken. */
public enum FileRefusal implements Refusal {
    FILE_MISSING,
    FILE_EMPTY,
    FILE_KIND_UNKNOWN,
    FILE_IS_A_WORKBOOK,
    FILE_TOO_LARGE,
    FILES_MIXED,
    IMPORT_RUNNING,

    ZIP_DAMAGED,
    ZIP_TOO_LARGE,
    ZIP_NAME_UNSAFE,
    ZIP_WITHIN_ZIP,

    XML_MALFORMED,
    XML_NOT_AS_ENCODED,
    XML_WITH_DOCTYPE,
    XML_BEYOND_LIMITS,
    NOT_A_SEN2_RETURN,
    NOBODY_IN_RETURN,
    TOO_MUCH_ON_ONE_PERSON,

    CSV_NOT_UTF_8,
    CSV_IS_UTF_16,
    CSV_MALFORMED,
    CSV_WITH_CONTROL_CHARACTER,
    CSV_NOT_SEPARATED_BY_COMMAS,
    CSV_MODULE_UNKNOWN,
    CSV_MODULE_TWICE,
    CSV_MODULE_MISSING,
    CSV_HEADING_UNKNOWN,
    CSV_HEADING_TWICE,
    CSV_ID_HEADING_MISSING,
    CSV_DATES_MONTH_FIRST;

    @Override
    public @Nullable String field() {
        return "file";
    }
}
