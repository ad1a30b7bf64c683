package fr.adjuge.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import fr.adjuge.dto.scoring.EvaluationView;
import fr.adjuge.dto.scoring.MarkView;
import fr.adjuge.dto.scoring.NewMark;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureRulesTest {

    private static final ArchRule DTOS_ARE_RECORDS = classes()
            .that()
            .resideInAPackage("fr.adjuge.dto..")
            .and()
            .resideOutsideOfPackages("fr.adjuge.dto.codes", "fr.adjuge.dto.http..")
            .and()
            .areTopLevelClasses()
            .and()
            .arePublic()
            .should()
            .beRecords()
            .orShould()
            .beEnums()
            .orShould()
            .beInterfaces();

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheHouseInSharedDto() {
        return ArchitectureRules.of("fr.adjuge.dto").and(DTOS_ARE_RECORDS).tests();
    }

    @Test
    void findsInexactNumbersTheSystemClockAndVagueNames() {
        var spoiled = ArchitectureRules.on(new ClassFileImporter().importClasses(PriceHelper.class));

        assertThat(spoiled.tests().filter(ArchitectureRulesTest::fails).map(DynamicTest::getDisplayName))
                .contains(
                        "numbers are exact: no field is a double or a float",
                        "numbers are exact: no method returns a double or a float",
                        "numbers are exact: no BigDecimal is made of a double",
                        "time is injected: only the package time reads a clock",
                        "names say what a class is: no Impl, Util, Helper, Manager, Processor, Dto, Entity, Abstract,"
                                + " Base");
    }

    @Test
    void findsALibraryThatTwoServicesUse() {
        var classes = new ClassFileImporter().importClasses(UsesALibrary.class);
        var libraries = Map.of("fr.adjuge.dto.scoring", "fr.adjuge.scoring");

        assertThat(ArchitectureRules.sharesNoLibrary("fr.adjuge.scoring", libraries)
                        .evaluate(classes)
                        .hasViolation())
                .isFalse();
        assertThat(ArchitectureRules.sharesNoLibrary("fr.adjuge.tender", libraries)
                        .evaluate(classes)
                        .hasViolation())
                .isTrue();
    }

    @Test
    void findsResourcesThatDoNotSayWhatTheyProduce() {
        var silent = ArchitectureRules.on(new ClassFileImporter().importClasses(SilentResource.class));

        assertThat(silent.tests().filter(ArchitectureRulesTest::fails).map(DynamicTest::getDisplayName))
                .contains("resources say what they produce: else any Accept is taken");
    }

    @Test
    void findsBodiesAndViewsInTheDomain() {
        var knowing = ArchitectureRules.on(new ClassFileImporter().importClasses(Marking.class, MarkViews.class))
                .bodiesAtTheEdge();

        var broken = knowing.tests().map(ArchitectureRulesTest::message).filter(text -> text.contains("at the edge"));
        assertThat(broken.toList()).singleElement().satisfies(text -> assertThat(text)
                .contains(Marking.class.getName())
                .contains(NewMark.class.getName())
                .contains(EvaluationView.Progress.class.getName())
                .doesNotContain(MarkViews.class.getName()));
    }

    private static String message(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return "";
        } catch (Throwable broken) {
            return String.valueOf(broken.getMessage());
        }
    }

    /** Domain code that takes a body, and a part of a view. */
    record Marking(NewMark body, EvaluationView.Progress progress) {}

    /** The edge, which may. */
    record MarkViews(MarkView view) {}

    @Path("/silent")
    static class SilentResource {

        @GET
        public String speak() {
            return "";
        }
    }

    /** Breaks what it can. */
    record PriceHelper(double price) {

        BigDecimal exact() {
            return new BigDecimal(price);
        }

        Supplier<Instant> clock() {
            return Instant::now;
        }
    }

    private static boolean fails(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return false;
        } catch (AssertionError violation) {
            return true;
        } catch (Throwable other) {
            throw new IllegalStateException(other);
        }
    }

    private record UsesALibrary(NewMark mark) {}
}
