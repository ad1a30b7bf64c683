package fr.adjuge.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Produces;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of the house that a machine can check. Each service runs them on itself:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keepsTheRulesOfTheHouse() {
 *     return ArchitectureRules.of("fr.adjuge.tender").freeOfFrameworks("..calendar..").tests();
 * }
 * }</pre>
 */
public final class ArchitectureRules {

    private static final ArchRule NUMBERS_ARE_EXACT = noFields()
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .as("numbers are exact: no field is a double or a float");

    private static final ArchRule RESULTS_ARE_EXACT = noMethods()
            .should()
            .haveRawReturnType(double.class)
            .orShould()
            .haveRawReturnType(float.class)
            .as("numbers are exact: no method returns a double or a float");

    private static final ArchRule DECIMALS_ARE_WRITTEN_AS_TEXT = noClasses()
            .should()
            .callConstructor(BigDecimal.class, double.class)
            .as("numbers are exact: no BigDecimal is made of a double");

    private static final ArchRule TIME_IS_INJECTED = noClasses()
            .that()
            .resideOutsideOfPackage("..time..")
            .should()
            .accessTargetWhere(describe("reads the clock of the machine", ArchitectureRules::readsTheSystemClock))
            .as("time is injected: only the package time reads a clock");

    private static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .should()
            .haveNameMatching(
                    ".*[.$](Abstract\\w*|Base[A-Z]\\w*|\\w*(Impl|Utils?|Helper|Manager|Processor|Dto|Entity))")
            .as("names say what a class is: no Impl, Util, Helper, Manager, Processor, Dto, Entity, Abstract, Base");

    private static final ArchRule PACKAGES_ARE_FEATURES = noClasses()
            .should()
            .resideInAnyPackage(
                    "..controller..",
                    "..service..",
                    "..model..",
                    "..entity..",
                    "..mapper..",
                    "..util..",
                    "..utils..",
                    "..common..",
                    "..helper..",
                    "..impl..")
            .as("packages are features, not layers");

    private static final ArchRule ENTITIES_AND_REPOSITORIES_KNOW_NO_HTTP = noClasses()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .or()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
            .allowEmptyShould(true)
            .as("entities and repositories know no HTTP");

    private static final ArchRule DEPENDENCIES_COME_BY_CONSTRUCTOR =
            noFields().should().beAnnotatedWith("jakarta.inject.Inject").as("dependencies come by the constructor");

    private static final ArchRule NULL_IS_MARKED =
            classes().should(resideInNullMarkedPackages()).as("null is marked: each package-info says @NullMarked");

    private static final ArchRule PARAMETERS_ARE_NAMED = noMethods()
            .should(takeUnnamedParameters())
            .as("query parameters and headers are named by @QueryParam and @HeaderParam, which a problem can quote");

    private static final ArchRule RESOURCES_SAY_WHAT_THEY_PRODUCE = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .and()
            .areDeclaredInClassesThat()
            .areNotInterfaces()
            .should()
            .beAnnotatedWith(Produces.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Produces.class)
            .allowEmptyShould(true)
            .as("resources say what they produce: else any Accept is taken");

    private static final List<ArchRule> RULES = List.of(
            NUMBERS_ARE_EXACT,
            RESULTS_ARE_EXACT,
            DECIMALS_ARE_WRITTEN_AS_TEXT,
            TIME_IS_INJECTED,
            NAMES_SAY_WHAT_A_CLASS_IS,
            PACKAGES_ARE_FEATURES,
            ENTITIES_AND_REPOSITORIES_KNOW_NO_HTTP,
            DEPENDENCIES_COME_BY_CONSTRUCTOR,
            NULL_IS_MARKED,
            PARAMETERS_ARE_NAMED,
            RESOURCES_SAY_WHAT_THEY_PRODUCE);

    /** The plain libraries and the service that each belongs to; tools may use them too, the other services may not. */
    private static final Map<String, String> LIBRARIES = Map.of("fr.adjuge.eforms", "fr.adjuge.notice");

    private static final Set<String> SERVICES = Set.of("fr.adjuge.notice", "fr.adjuge.scoring", "fr.adjuge.tender");

    private final JavaClasses production;
    private final List<ArchRule> rules;

    private ArchitectureRules(JavaClasses production, List<ArchRule> rules) {
        this.production = production;
        this.rules = List.copyOf(rules);
    }

    /** All rules of the house, for the production classes of this package and those below. */
    public static ArchitectureRules of(String rootPackage) {
        var rules = on(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage));
        return SERVICES.contains(rootPackage) ? rules.and(sharesNoLibrary(rootPackage, LIBRARIES)) : rules;
    }

    /** {@code libraries}: package of a library to package of its service. */
    static ArchRule sharesNoLibrary(String service, Map<String, String> libraries) {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries.entrySet().stream()
                        .filter(library -> !library.getValue().equals(service))
                        .map(library -> library.getKey() + "..")
                        .toArray(String[]::new))
                .as("services share nothing but shared-dto: a plain library belongs to one of them");
    }

    static ArchitectureRules on(JavaClasses classes) {
        return new ArchitectureRules(classes, RULES);
    }

    /** And the classes of these packages, which hold rules, know neither frameworks nor what goes over the wire. */
    public ArchitectureRules freeOfFrameworks(String... packages) {
        return and(noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "com.fasterxml..", "io.vertx..")
                .as("rules are free of frameworks: " + String.join(", ", packages)));
    }

    /** And the bodies of requests ({@code New…}) and the views of answers are known to those alone who read and write them. */
    public ArchitectureRules bodiesAtTheEdge() {
        return and(noClasses()
                .that()
                .haveNameNotMatching(".*(Resource|Views|Client)([$].*)?")
                .and()
                .resideOutsideOfPackage("..api..")
                .should()
                .dependOnClassesThat(describe("are bodies or views", ArchitectureRules::isBodyOrView))
                .as("bodies and views stay at the edge: only resources, views and clients know them"));
    }

    private static boolean isBodyOrView(JavaClass type) {
        return type.getName().matches("fr[.]adjuge[.]dto[.].*[.](New[A-Z]\\w*|\\w+View)([$].*)?");
    }

    /** And this rule of the service's own. */
    public ArchitectureRules and(ArchRule rule) {
        return new ArchitectureRules(
                production, Stream.concat(rules.stream(), Stream.of(rule)).toList());
    }

    public Stream<DynamicTest> tests() {
        return rules.stream().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(production)));
    }

    private static boolean readsTheSystemClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getTarget().getName();
        return owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"))
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.util.Date") && name.equals("<init>");
    }

    private static ArchCondition<JavaClass> resideInNullMarkedPackages() {
        return new ArchCondition<>("reside in a package marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
            }
        };
    }

    private static ArchCondition<JavaMethod> takeUnnamedParameters() {
        return new ArchCondition<>("take parameters annotated with @RestQuery or @RestHeader") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var unnamed = method.getParameters().stream()
                        .flatMap(parameter -> parameter.getAnnotations().stream())
                        .map(annotation -> annotation.getRawType().getSimpleName())
                        .anyMatch(name -> name.equals("RestQuery") || name.equals("RestHeader"));
                events.add(new SimpleConditionEvent(method, unnamed, method.getFullName()));
            }
        };
    }
}
