package uk.ehcqa.command.sen2.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.command.sen2.matching.LookAlikes;
import uk.ehcqa.shared.sen2.imports.ReturnHeader;

/** What is known of a return once it has been read to its end. */
record CheckedReturn(LookAlikes lookAlikes, @Nullable ReturnHeader header) {

    /** The day on which it describes its people, if it says so: none can describe a day to come. */
    @Nullable
    LocalDate asOf(LocalDate today) {
        return header == null
                ? null
                : header.asOf().map(day -> day.isAfter(today) ? today : day).orElse(null);
    }
}
