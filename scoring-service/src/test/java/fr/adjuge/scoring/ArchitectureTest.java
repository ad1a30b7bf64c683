package fr.adjuge.scoring;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.Worded;
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

    private static final Class<?>[] SENTENCES = {Text.class, Worded.class, Language.class};

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheHouse() {
        return ArchitectureRules.of("fr.adjuge.scoring")
                .freeOfFrameworks(KERNEL)
                .bodiesAtTheEdge()
                .and(noClasses()
                        .that()
                        .resideInAnyPackage(KERNEL)
                        .should()
                        .dependOnClassesThat(resideInAPackage("fr.adjuge.dto..").and(not(belongToAnyOf(SENTENCES))))
                        .as("the computation does not know what goes over the wire, sentences in two languages apart"))
                .and(layeredArchitecture()
                        .consideringOnlyDependenciesInLayers()
                        .layer("reading")
                        .definedBy("..scoring.reading..")
                        .layer("frozen")
                        .definedBy("..scoring.frozen..")
                        .layer("evaluation")
                        .definedBy("..scoring.evaluation..")
                        .layer("marking")
                        .definedBy("..scoring.marking..")
                        .layer("result")
                        .definedBy("..scoring.result..")
                        .whereLayer("reading")
                        .mayNotAccessAnyLayer()
                        .whereLayer("frozen")
                        .mayOnlyAccessLayers("reading")
                        .whereLayer("evaluation")
                        .mayOnlyAccessLayers("reading", "frozen")
                        .whereLayer("marking")
                        .mayOnlyAccessLayers("evaluation", "frozen")
                        .as("the way of a mark goes one way: marking, evaluation, frozen; it is read by nobody again"))
                .and(slices().matching("fr.adjuge.scoring.(*)..")
                        .should()
                        .beFreeOfCycles()
                        .as("rooms are free of cycles"))
                .tests();
    }
}
