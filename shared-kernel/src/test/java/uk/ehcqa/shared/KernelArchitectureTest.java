package uk.ehcqa.shared;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

@AnalyzeClasses(packages = "uk.ehcqa.shared", importOptions = DoNotIncludeTests.class)
class KernelArchitectureTest {

    @ArchTest
    static final ArchRule the_kernel_knows_only_java = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "uk.ehcqa.shared..");

    @ArchTest
    static final ArchRule the_kernel_reads_no_clock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now", Clock.class)
            .orShould()
            .callMethod(LocalDate.class, "now", ZoneId.class)
            .orShould()
            .callMethod(Instant.class, "now");

    @ArchTest
    static final ArchRule capabilities_do_not_depend_on_each_other_in_circles =
            slices().matching("uk.ehcqa.shared.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_rules_of_time_know_no_case = noClasses()
            .that()
            .resideInAPackage("..timeliness..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..casework..", "..assessment..", "..plan..", "..sen2..");
}
