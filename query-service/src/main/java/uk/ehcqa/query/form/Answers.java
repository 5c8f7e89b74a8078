package uk.ehcqa.query.form;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * Stands in for a form that could not be made because one of its answers is of the wrong kind: Spring then keeps the
 * answers but no form, and a page that shows them again would fail.
 */
final class Answers extends AbstractMap<String, @Nullable Object> {

    private final BindingResult binding;

    Answers(BindingResult binding) {
        this.binding = binding;
    }

    @Override
    public boolean containsKey(Object field) {
        return true;
    }

    /** What was sent for a date, but not in its three boxes, cannot be shown in them. */
    @Override
    public @Nullable Object get(Object field) {
        var answer = binding.getFieldValue(field.toString());
        var isDate = DateInput.class.equals(binding.getFieldType(field.toString()));
        return isDate && !(answer instanceof DateInput) ? null : answer;
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        return Set.of();
    }
}
