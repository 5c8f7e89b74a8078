package uk.ehcqa.command.sen2.reading;

import static uk.ehcqa.shared.sen2.imports.ItemRefusal.CODE_UNKNOWN;
import static uk.ehcqa.shared.sen2.imports.ItemRefusal.DATE_AFTER_TODAY;
import static uk.ehcqa.shared.sen2.imports.ItemRefusal.DATE_IMPOSSIBLE;
import static uk.ehcqa.shared.sen2.imports.ItemRefusal.FORM_WRONG;
import static uk.ehcqa.shared.sen2.imports.ItemRefusal.ITEM_MISSING;
import static uk.ehcqa.shared.sen2.imports.ItemRefusal.ITEM_TOO_LONG;
import static uk.ehcqa.shared.sen2.imports.ItemRefusal.ITEM_TWICE;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.calendar.PlausibleYears;
import uk.ehcqa.shared.refusal.RefusalDetails;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.sen2.imports.ItemRefusal;

/**
 * One row of a module, as it stands in the file.
 *
 * @param line where it begins
 * @param items the text of each item, without the space around it
 * @param twice the items that stand there more than once with different texts
 * @param flaw why the row cannot be read at all, though it is known whose it is
 */
public record Row(
        Group group,
        long line,
        Map<Item, String> items,
        Set<Item> twice,
        @Nullable ItemRefusal flaw) {

    private static final int LONGEST = 100;
    private static final Map<String, Boolean> FLAGS = Map.of(
            "1", true, "Y", true, "YES", true, "TRUE", true, "0", false, "N", false, "NO", false, "FALSE", false);

    /** Refuses a row that cannot be read. */
    void checkSound() {
        if (flaw != null) {
            throw refused(flaw);
        }
    }

    /** The text of an item, or null when it is blank. */
    public @Nullable String text(Item item) {
        if (twice.contains(item)) {
            throw refused(ITEM_TWICE, item);
        }
        var text = items.get(item);
        if (text != null && text.length() > LONGEST) {
            throw refused(ITEM_TOO_LONG, item);
        }
        return text == null || text.isEmpty() ? null : text;
    }

    public <T> T needed(Item item, @Nullable T value) {
        if (value == null) {
            throw refused(ITEM_MISSING, item);
        }
        return value;
    }

    public @Nullable LocalDate date(Item item) {
        var text = text(item);
        if (text == null) {
            return null;
        }
        var date = parsed(text, item);
        if (!PlausibleYears.hold(date)) {
            throw refused(DATE_IMPOSSIBLE, item);
        }
        return date;
    }

    private LocalDate parsed(String text, Item item) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException impossible) {
            throw refused(DATE_IMPOSSIBLE, item);
        }
    }

    /** The day on which something happened: it cannot lie ahead. */
    public @Nullable LocalDate pastDate(Item item, LocalDate today) {
        var date = date(item);
        if (date != null && date.isAfter(today)) {
            throw refused(DATE_AFTER_TODAY, item);
        }
        return date;
    }

    /** What a code stands for, whatever its case. */
    public <T> @Nullable T code(Item item, Map<String, T> meanings) {
        var text = text(item);
        if (text == null) {
            return null;
        }
        var meaning = meanings.get(text.toUpperCase(Locale.ROOT));
        if (meaning == null) {
            throw refused(CODE_UNKNOWN, item);
        }
        return meaning;
    }

    public boolean flag(Item item) {
        return Boolean.TRUE.equals(answer(item));
    }

    /** Yes, no, or null when the row does not say. */
    public @Nullable Boolean answer(Item item) {
        return code(item, FLAGS);
    }

    /** A number or code that is kept as it is, in capitals and without spaces. */
    public @Nullable String formed(Item item, Pattern form) {
        var text = text(item);
        if (text == null) {
            return null;
        }
        var value = text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (!form.matcher(value).matches()) {
            throw refused(FORM_WRONG, item);
        }
        return value;
    }

    public Refused refused(ItemRefusal refusal, Item item) {
        var facts = new HashMap<>(place());
        facts.put("item", item.itemName());
        return new Refused(new RefusalDetails(refusal.name(), item.itemName(), facts));
    }

    public Refused refused(ItemRefusal refusal) {
        return new Refused(refusal, place());
    }

    private Map<String, String> place() {
        return Map.of("table", group.table(), "line", Long.toString(line));
    }

    /** The texts are personal data. */
    @Override
    public String toString() {
        return "Row[" + group + " " + line + "]";
    }
}
