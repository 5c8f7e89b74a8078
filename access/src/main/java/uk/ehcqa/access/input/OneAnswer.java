package uk.ehcqa.access.input;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** Refuses a second answer to a question that takes one, where Spring would silently take the first. */
class OneAnswer implements ConditionalGenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String[].class, Object.class));
    }

    @Override
    public boolean matches(TypeDescriptor given, TypeDescriptor wanted) {
        return !wanted.isArray() && !Collection.class.isAssignableFrom(wanted.getType());
    }

    @Override
    public Object convert(@Nullable Object given, TypeDescriptor from, TypeDescriptor wanted) {
        throw new IllegalArgumentException("given more than once");
    }
}
