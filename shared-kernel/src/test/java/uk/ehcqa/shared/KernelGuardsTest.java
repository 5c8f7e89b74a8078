package uk.ehcqa.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ehcqa.shared.broken.Careless;
import uk.ehcqa.shared.timeliness.broken.Circular;
import uk.ehcqa.shared.timeliness.broken.KnowsACase;

/** A rule that cannot fail guards nothing: each is shown a class that breaks it. */
class KernelGuardsTest {

    @ParameterizedTest
    @MethodSource
    void fail_when_broken(ArchRule rule, List<Class<?>> broken) {
        var classes = new ClassFileImporter().importClasses(broken);

        assertThat(rule.evaluate(classes).hasViolation()).isTrue();
    }

    static Stream<Arguments> fail_when_broken() {
        return Stream.of(
                arguments(KernelArchitectureTest.the_kernel_knows_only_java, List.of(Careless.KnowsALibrary.class)),
                arguments(KernelArchitectureTest.the_kernel_reads_no_clock, List.of(Careless.ReadsAClock.class)),
                arguments(
                        KernelArchitectureTest.capabilities_do_not_depend_on_each_other_in_circles,
                        List.of(Careless.IsInACircle.class, Circular.class)),
                arguments(KernelArchitectureTest.the_rules_of_time_know_no_case, List.of(KnowsACase.class)));
    }
}
