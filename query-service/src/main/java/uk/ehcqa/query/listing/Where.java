package uk.ehcqa.query.listing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions that must all hold, each with the values for its question marks. */
public final class Where {

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final List<Object> values = new ArrayList<>();

    public Where and(String condition, Object... itsValues) {
        conditions.add("(" + condition + ")");
        for (var value : itsValues) {
            values.add(value instanceof Enum<?> constant ? constant.name() : value);
        }
        return this;
    }

    /** A condition that is asked only where there is a value for it. */
    public Where with(String condition, @Nullable Object value) {
        return value == null ? this : and(condition, value);
    }

    public String sql() {
        return " where " + String.join(" and ", conditions);
    }

    public List<Object> values() {
        return values;
    }
}
