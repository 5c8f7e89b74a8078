package uk.ehcqa.standalone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.shared.timeliness.LondonTime;

/** What holds for the product as a whole. The kernel has stricter rules of its own. */
@AnalyzeClasses(packages = "uk.ehcqa", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule services_meet_in_messages_only = slices().matching("uk.ehcqa.(command|query)..")
            .should()
            .notDependOnEachOther()
            .because("each can be a process of its own");

    @ArchTest
    static final ArchRule nothing_below_knows_a_service = noClasses()
            .that()
            .resideInAnyPackage(
                    "uk.ehcqa.shared..",
                    "uk.ehcqa.postgres..",
                    "uk.ehcqa.eventstore..",
                    "uk.ehcqa.documents..",
                    "uk.ehcqa.caseevents..",
                    "uk.ehcqa.access..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("uk.ehcqa.command..", "uk.ehcqa.query..", "uk.ehcqa.standalone..");

    @ArchTest
    static final ArchRule capabilities_do_not_depend_on_each_other_in_circles =
            slices().matching("uk.ehcqa.(*).(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule time_is_given = noClasses()
            .that()
            .doNotBelongToAnyOf(LondonTime.class)
            .should(accessTargetWhere(describe("reads a clock of its own", ArchitectureTest::readsAClock)))
            .because("whoever needs the time is given a Clock, so that tests can say what day it is");

    @ArchTest
    static final ArchRule only_programs_print = noClasses()
            .that()
            .resideOutsideOfPackage("uk.ehcqa.standalone..")
            .should(ACCESS_STANDARD_STREAMS)
            .because("services write a log");

    @ArchTest
    static final ArchRule what_a_class_needs_stands_in_its_constructor =
            noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule only_jackson_reads_what_is_stored = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.thoughtworks.xstream..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.ObjectInputStream")
            .because("stored text must never choose which class is made from it");

    @ArchTest
    static final ArchRule nothing_is_null_unless_it_says_so = classes().should(standInAPackageMarkedForNulls());

    private static final Set<String> CLOCKS = Set.of(
            "systemUTC",
            "systemDefaultZone",
            "system",
            "tickMillis",
            "tickSeconds",
            "tickMinutes",
            "currentTimeMillis");

    /** By a call, or by a reference such as {@code Instant::now}. */
    private static boolean readsAClock(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        var owner = target.getOwner();
        var given = target.getRawParameterTypes();
        if (owner.isEquivalentTo(Date.class)) {
            return target.getName().equals("<init>") && given.isEmpty();
        }
        if (owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(System.class)) {
            return CLOCKS.contains(target.getName());
        }
        return owner.getPackageName().equals("java.time")
                && target.getName().equals("now")
                && !(given.size() == 1 && given.getFirst().isEquivalentTo(Clock.class));
    }

    private static ArchCondition<JavaClass> standInAPackageMarkedForNulls() {
        return new ArchCondition<>("stand in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " stands in an unmarked package"));
            }
        };
    }
}
