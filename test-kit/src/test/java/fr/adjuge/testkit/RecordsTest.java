package fr.adjuge.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** What travels between the services: records with checks of their shape, which know nothing of a server (ADR 2, ADR 10). */
class RecordsTest {

    private static final String[] RECORDS = {
        "fr.adjuge.dto.tender..", "fr.adjuge.dto.scoring..", "fr.adjuge.dto.notice.."
    };

    private final JavaClasses classes = new ClassFileImporter().importPackages("fr.adjuge.dto");

    @Test
    void areRecordsAndCodesOnly() {
        classes()
                .that()
                .resideInAnyPackage(RECORDS)
                .and()
                .arePublic()
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould()
                .beInterfaces()
                .check(classes);
    }

    @Test
    void knowShapesOnly() {
        classes()
                .that()
                .resideInAnyPackage(RECORDS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "fr.adjuge.dto.tender..",
                        "fr.adjuge.dto.scoring..",
                        "fr.adjuge.dto.notice..",
                        "fr.adjuge.dto.http",
                        "com.fasterxml.jackson.annotation..",
                        "jakarta.validation..",
                        "org.eclipse.microprofile.openapi.annotations..",
                        "org.jspecify..")
                .check(classes);
    }

    @Test
    void areNothingToWhatGoesOverTheWireWithThem() {
        noClasses()
                .that()
                .resideInAPackage("fr.adjuge.dto.http..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(RECORDS)
                .check(classes);
    }
}
