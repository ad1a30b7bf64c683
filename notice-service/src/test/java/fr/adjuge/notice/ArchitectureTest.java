package fr.adjuge.notice;

import fr.adjuge.testkit.ArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheHouse() {
        return ArchitectureRules.of("fr.adjuge.notice")
                .freeOfFrameworks("..content..", "..rules..")
                .bodiesAtTheEdge()
                .tests();
    }
}
