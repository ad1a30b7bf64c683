package fr.adjuge.tender;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.testkit.ArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final ArchRule VIEWS_ASK = noClasses()
            .that()
            .haveSimpleNameEndingWith("Views")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(RefusedException.class)
            .as("views ask the guards of an act, they do not try it");

    /** The tender itself, in the package above, is known to all rooms and knows some. */
    private static final ArchRule ROOMS_LEAD_ONE_WAY = slices().matching("fr.adjuge.tender.(*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAPackage("..problem.."), resideInAPackage("..access.."))
            .as("rooms lead one way: from none does a way lead back to it");

    /** Behind its door, where it is found out who is calling and whether the request came before. */
    private static final ArchRule A_DEPOSIT_CROSSES_FIVE_ROOMS = classes()
            .that()
            .resideInAPackage("..deposit..")
            .and()
            .haveNameNotMatching(".*[.](\\w+(Resource|Views|Action|Case)|Calling\\w+)([$].*)?")
            .should()
            .onlyDependOnClassesThat(resideOutsideOfPackage("fr.adjuge.tender..")
                    .or(resideInAnyPackage("fr.adjuge.tender", "..deposit..", "..upload..", "..sealing..", "..audit.."))
                    .or(resideInAnyPackage("..problem..", "..calendar..", "..address..")))
            .as(
                    "a deposit crosses five rooms: deposit, upload, sealing, audit, the tender; and knows words for refusals,"
                            + " days and addresses");

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheHouse() {
        return ArchitectureRules.of("fr.adjuge.tender")
                .freeOfFrameworks("..calendar..", "..procedure..")
                .bodiesAtTheEdge()
                .and(VIEWS_ASK)
                .and(ROOMS_LEAD_ONE_WAY)
                .and(A_DEPOSIT_CROSSES_FIVE_ROOMS)
                .tests();
    }
}
