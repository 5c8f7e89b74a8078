package uk.ehcqa.standalone.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ehcqa.command.broken.KnowsAQuery;
import uk.ehcqa.query.broken.ReadByACommand;
import uk.ehcqa.query.broken.circle.KnowsItsCaller;
import uk.ehcqa.shared.broken.KnowsAService;

/** A rule that cannot fail guards nothing: each is shown a class that breaks it. */
class ArchitectureGuardsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void fail_when_broken(ArchRule rule, Class<?>... broken) {
        var outcome = rule.evaluate(new ClassFileImporter().importClasses(broken));

        assertThat(outcome.getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains(broken[0].getSimpleName()));
    }

    static Stream<Arguments> fail_when_broken() {
        return Stream.of(
                broken(ArchitectureTest.services_meet_in_messages_only, KnowsAQuery.class, ReadByACommand.class),
                broken(ArchitectureTest.nothing_below_knows_a_service, KnowsAService.class, ReadByACommand.class),
                broken(
                        ArchitectureTest.capabilities_do_not_depend_on_each_other_in_circles,
                        KnowsItsCaller.class,
                        ReadByACommand.class),
                broken(ArchitectureTest.time_is_given, Careless.ReadsAClock.class),
                broken(ArchitectureTest.time_is_given, Careless.ReadsTheDayOfTheMachine.class),
                broken(ArchitectureTest.time_is_given, Careless.ReadsMilliseconds.class),
                broken(ArchitectureTest.time_is_given, Careless.RefersToAClock.class),
                broken(ArchitectureTest.time_is_given, Careless.MakesADate.class),
                broken(ArchitectureTest.only_programs_print, KnowsAQuery.class),
                broken(ArchitectureTest.what_a_class_needs_stands_in_its_constructor, Careless.IsInjected.class),
                broken(ArchitectureTest.only_jackson_reads_what_is_stored, Careless.ReadsObjects.class),
                broken(ArchitectureTest.nothing_is_null_unless_it_says_so, Careless.class));
    }

    @Test
    void hold_of_a_class_that_is_given_its_clock() {
        var given = new ClassFileImporter().importClasses(Careless.IsGivenAClock.class);

        assertThat(ArchitectureTest.time_is_given.evaluate(given).hasViolation())
                .isFalse();
    }

    private static Arguments broken(ArchRule rule, Class<?>... broken) {
        return arguments(rule, broken);
    }
}
