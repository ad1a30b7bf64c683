package fr.adjuge.tender.sealing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may hold the private half of an opening key. */
class OpeningKeyCustodyTest {

    static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.adjuge.tender");

    @Test
    void depositsAreSealedByCodeThatCannotOpenThem() {
        noClasses()
                .that()
                .resideInAnyPackage("..deposit..", "..upload..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(OpeningKey.class, OpeningKeys.class)
                .check(SERVICE);
    }

    @Test
    void onlyTheOpeningOpens() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..opening..", "..sealing..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(OpeningKey.class)
                .check(SERVICE);
    }

    @Test
    void onlyThePublicationMakesKeysBesides() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..opening..", "..publication..", "..sealing..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(OpeningKeys.class)
                .check(SERVICE);
    }
}
