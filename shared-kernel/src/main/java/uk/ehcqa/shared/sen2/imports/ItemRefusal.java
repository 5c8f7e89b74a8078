package uk.ehcqa.shared.sen2.imports;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.refusal.Refusal;

/** Why a person or a request of a return was refused before it reached a case. Which item is at fault depends on the row. */
public enum ItemRefusal implements Refusal {
    ITEM_MISSING,
    ITEM_TWICE,
    ITEM_TOO_LONG,
    CODE_UNKNOWN,
    FORM_WRONG,
    DATE_IMPOSSIBLE,
    DATE_AFTER_TODAY,
    DATES_OUT_OF_ORDER,
    VALUES_DO_NOT_FIT_HEADINGS,

    PERSON_MISSING,
    PERSON_ID_MISSING,
    PERSON_ID_TWICE,
    PERSON_WITHOUT_REQUEST,
    REQUEST_MISSING,
    REQUEST_ID_MISSING,
    REQUEST_ID_TWICE,
    MODULE_ROW_TWICE,

    RECORD_NOT_SAVED;

    @Override
    public @Nullable String field() {
        return null;
    }
}
