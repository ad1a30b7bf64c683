package fr.adjuge.tender;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import fr.adjuge.testkit.ArchitectureRules;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final ArchRule RESOURCES_SAY_WHAT_THEY_PRODUCE = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .and()
            .areNotAnnotatedWith(RegisterRestClient.class)
            .should()
            .beAnnotatedWith(Produces.class)
            .as("resources say what they produce: else any Accept is taken");

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheHouse() {
        return ArchitectureRules.of("fr.adjuge.tender")
                .freeOfFrameworks("..calendar..", "..rules..")
                .and(RESOURCES_SAY_WHAT_THEY_PRODUCE)
                .tests();
    }
}
