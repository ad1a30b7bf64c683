package fr.adjuge.tender;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.testkit.ArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheHouse() {
        return ArchitectureRules.of("fr.adjuge.tender")
                .freeOfFrameworks("..calendar..", "..rules..")
                .and(noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Views")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(RefusedException.class)
                        .as("views ask the guards of an act, they do not try it"))
                .tests();
    }
}
