package fr.adjuge.scoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import fr.adjuge.testkit.ArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final String[] KERNEL = {
        "..exact..",
        "..fast..",
        "..explanation..",
        "..method..",
        "..price..",
        "..ranking..",
        "..check..",
        "..abnormal..",
        "..simulation.."
    };

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheHouse() {
        return ArchitectureRules.of("fr.adjuge.scoring")
                .freeOfFrameworks(KERNEL)
                .and(noClasses()
                        .that()
                        .resideInAnyPackage(KERNEL)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("fr.adjuge.dto..")
                        .as("the computation does not know what goes over the wire"))
                .tests();
    }
}
