package uk.ehcqa.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds what the product's class path holds, so that nothing added later can be overlooked. */
public final class Kernel {

    private Kernel() {}

    public static List<Class<?>> typesThatAre(Class<?> kind) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(kind));
        List<Class<?>> found = scanner.findCandidateComponents("uk.ehcqa.shared").stream()
                .<Class<?>>map(type -> ClassUtils.resolveClassName(String.valueOf(type.getBeanClassName()), null))
                .toList();
        assertThat(found).as("types that are %s", kind).isNotEmpty();
        return found;
    }
}
