package fr.adjuge.eforms;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import fr.adjuge.testkit.ArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    /** A plain library (ADR 97): whoever takes it gets no framework, no server, no database with it. */
    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheHouseAndKnowsNothingButXmlAndTheSdk() {
        return ArchitectureRules.of("fr.adjuge.eforms")
                .and(classes()
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "fr.adjuge.eforms..",
                                "fr.adjuge.dto.http",
                                "net.sf.saxon..",
                                "com.fasterxml.jackson..",
                                "org.jspecify..",
                                "org.xml.sax..",
                                "org.w3c.dom..",
                                "javax.xml..",
                                "java..")
                        .as("the engine is plain: the JDK, Saxon, Jackson, and the texts of shared-dto"))
                .tests();
    }
}
