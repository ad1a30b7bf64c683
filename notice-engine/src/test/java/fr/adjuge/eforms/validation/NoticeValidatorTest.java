package fr.adjuge.eforms.validation;

import static fr.adjuge.eforms.validation.AwardNoticeRules.CATALOGUE;
import static fr.adjuge.eforms.validation.AwardNoticeRules.VALIDATOR;
import static fr.adjuge.eforms.validation.AwardNoticeRules.ruleIds;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.adjuge.eforms.reading.UnreadableNotice;
import fr.adjuge.eforms.sdk.EformsSdk;
import fr.adjuge.eforms.writing.NoticeFile;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The award notice BOAMP 25-103341, sent on 17 September 2025 at 12:30, whole and mutilated. */
class NoticeValidatorTest {

    static final NoticeFile NOTICE = NoticeFile.chambresAgriculture();

    /** The fields that an award notice of this kind may do without; the other 74 it may not. */
    static final Set<String> DISPENSABLE = Set.of(
            "BT-1451-Contract",
            "BT-171-Tender",
            "BT-1711-Tender",
            "BT-193-Tender",
            "BT-22-Lot",
            "BT-22-Procedure",
            "BT-263-Lot",
            "BT-263-Procedure",
            "BT-27-Lot",
            "BT-27-Procedure",
            "BT-271-Procedure",
            "BT-300-Lot",
            "BT-36-Lot",
            "BT-505-Organization-Company",
            "BT-508-Procedure-Buyer",
            "BT-510(a)-Organization-Company",
            "BT-57-Lot",
            "BT-720-Tender",
            "BT-721-Contract",
            "BT-728-Lot",
            "BT-728-Procedure",
            "BT-734-Lot",
            "BT-88-Procedure",
            "BT-99-Lot",
            "OPP-090-Procedure",
            "OPT-300-Contract-Signatory",
            "OPT-301-Lot-AddInfo",
            "OPT-301-Lot-ReviewInfo");

    @Test
    void findsNothingInAValidNotice() {
        assertThat(VALIDATOR.validate(NOTICE.write(CATALOGUE)).always()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-09-16T00:00:00+02:00", "2025-09-17T12:30:00+02:00", "2025-09-19T23:59:59+02:00"})
    void acceptsADispatchDateFromTwoDaysBeforeToOneDayAfterTheClock(OffsetDateTime now) {
        assertThat(VALIDATOR.validate(NOTICE.write(CATALOGUE), now).onTheDay()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-09-15T23:59:59+02:00", "2025-09-20T00:00:00+02:00"})
    void refusesADispatchDateFurtherFromTheClock(OffsetDateTime now) {
        var findings = VALIDATOR.validate(NOTICE.write(CATALOGUE), now).onTheDay();

        assertThat(ruleIds(findings)).containsExactly("D-0001");
        assertThat(findings.get(0).fieldId()).contains("BT-05(a)-notice");
    }

    @Test
    void missesEachFieldThatIsNotDispensable() {
        assertThat(NOTICE.fieldIds()).hasSize(102).containsAll(DISPENSABLE);

        // The notice subtype (OPP-070) tells which rules apply: without it nothing can be written.
        var missed = NOTICE.fieldIds().stream()
                .filter(field -> !field.equals("OPP-070-notice"))
                .filter(field -> !VALIDATOR
                        .validate(NOTICE.without(field).write(CATALOGUE))
                        .always()
                        .isEmpty())
                .toList();

        assertThat(missed).hasSize(73).doesNotContainAnyElementsOf(DISPENSABLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BT-27-Lot = 290000                                    | BT-27-Lot = 290000.123                        | BR-BT-00027-0212 | BT-27-Lot
            BT-1451-Contract = 2025-08-27+02:00                   | BT-1451-Contract = 2025-09-12+02:00           | BR-BT-01451-0100 | BT-1451-Contract
            BT-145-Contract = 2025-09-11+02:00                    | BT-145-Contract = 2025-09-18+02:00            | BR-BT-00145-0100 | BT-145-Contract
            BT-262-Lot = 79512000                                 | BT-262-Lot = 79512001                         | BR-BT-00262-0155 | BT-262-Lot
            BT-5071-Lot = FR101                                   | BT-5071-Lot = FR999                           | BR-BT-05071-0156 | BT-5071-Lot
            BT-506-Organization-Company = contact@dematis.com     | BT-506-Organization-Company = dematis.com     | BR-BT-00506-0052 | BT-506-Organization-Company
            BT-503-Organization-Company = +33 153571010           | BT-503-Organization-Company = standard        | BR-BT-00503-0052 | BT-503-Organization-Company
            BT-05(a)-notice = 2025-09-17+02:00                    | BT-05(a)-notice = 2025-09-17                  | BR-BT-00005-0052 | BT-05(a)-notice
            BT-701-notice = 36d733c4-1a35-46cb-a9f9-43cb516fc0b8  | BT-701-notice = 36d733c4-1a35-16cb-a9f9-43cb516fc0b8 | BR-BT-00701-0052 | BT-701-notice
            BT-759-LotResult = 5                                  | BT-759-LotResult = 4                          | BR-BT-13713-0124 | BT-13713-LotResult
            BT-541-Lot-WeightNumber = 15                          | BT-541-Lot-WeightNumber = 25                  | BR-BT-00539-0200 | BT-543-Lot
            OPT-301-Lot-Mediator = ORG-0003                       | OPT-301-Lot-Mediator = ORG-0002               | BR-OPT-00200-0103 | OPT-200-Organization-Company
            """)
    void findsTheFaultAndTheFieldToCorrect(String line, String faulty, String ruleId, String fieldId) {
        var findings =
                VALIDATOR.validate(NOTICE.with(line, faulty).write(CATALOGUE)).always();

        assertThat(findings)
                .extracting(Finding::ruleId, finding -> finding.fieldId().orElse(""))
                .contains(tuple(ruleId, fieldId));
    }

    /** What the official rules let pass. Our own rules on award notices look at these. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the check digit of the SIRET is wrong      | BT-501-Organization-Company = 81193436300482 | BT-501-Organization-Company = 81193436300483
            the buyer wins                             | BT-501-Organization-Company = 81193436300482 | BT-501-Organization-Company = 18007004700014
            a post code of Marseille in NUTS FR105     | BT-512-Organization-Company = 92500          | BT-512-Organization-Company = 13001
            an offer above the maximum                 | BT-720-Tender = 290000                       | BT-720-Tender = 990000
            a total other than the sum of the lots     | BT-118-NoticeResult = 290000                 | BT-118-NoticeResult = 300000
            the second offer wins                      | BT-171-Tender = 1                            | BT-171-Tender = 2
            no standstill                              | BT-1451-Contract = 2025-08-27+02:00          | BT-1451-Contract = 2025-09-10+02:00
            nine renewals against the text             | BT-58-Lot = 2                                | BT-58-Lot = 9
            weights that add up to 109                 | BT-541-Lot-WeightNumber = 15                 | BT-541-Lot-WeightNumber = 24
            """)
    void isNoBetterThanTheOfficialRules(String hole, String line, String faulty) {
        assertThat(VALIDATOR
                        .validate(NOTICE.with(line, faulty).write(CATALOGUE))
                        .always())
                .as(hole)
                .isEmpty();
    }

    @Test
    void saysInBothLanguagesWhatIsWrongAndWhere() {
        var findings = VALIDATOR
                .validate(NOTICE.without("BT-262-Lot").write(CATALOGUE))
                .always();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Finding.Level.ERROR);
            assertThat(finding.message().french())
                    .isEqualTo("'Nomenclature principale' (BT-262-Lot) est obligatoire (dans '29 – Avis d’attribution"
                            + " de marché – directive générale, régime ordinaire')");
            assertThat(finding.message().english())
                    .isEqualTo("'Main classification' (BT-262-Lot) is mandatory (in '29 – Contract award notice"
                            + " – general directive, standard regime')");
            assertThat(finding.location().french())
                    .isEqualTo("/ContractAwardNotice/cac:ProcurementProjectLot[1]/cac:ProcurementProject[1]");
        });
    }

    @Test
    void stopsAtTheSchema() {
        var xml = new String(NOTICE.write(CATALOGUE), UTF_8).replace("cbc:VersionID>", "cbc:VersionNumber>");

        var findings = VALIDATOR.validate(xml.getBytes(UTF_8)).always();

        assertThat(ruleIds(findings)).isEqualTo(List.of("cvc-complex-type.2.4.a"));
        assertThat(findings.get(0).location().french()).startsWith("ligne ");
        assertThat(findings.get(0).location().english()).startsWith("line ");
    }

    /** The machine that Adjugé was tried on may speak German; the JDK has no French. */
    @Test
    void saysTheSameOfTheSchemaWhateverTheLanguageOfTheMachine() {
        var xml = new String(NOTICE.write(CATALOGUE), UTF_8).replace("cbc:VersionID>", "cbc:VersionNumber>");
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);

            assertThat(VALIDATOR
                            .validate(xml.getBytes(UTF_8))
                            .always()
                            .get(0)
                            .message()
                            .french())
                    .startsWith("Le document XML n'est pas conforme au schéma eForms : cvc-complex-type.2.4.a:"
                            + " Invalid content was found starting with element");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void judgesByTheSubtypeThatTheNoticeSays() {
        var utilities = NOTICE.with("OPP-070-notice = 29", "OPP-070-notice = 30");

        var report = VALIDATOR.validate(utilities.write(CATALOGUE));

        assertThat(report.noticeSubType()).isEqualTo("30");
        assertThat(ruleIds(report.always())).containsExactly("BR-BT-00610-0037", "BR-BT-00001-0240");
    }

    @Test
    void doesNotCallValidWhatItHasNoRulesFor() {
        var unknown =
                new String(NOTICE.write(CATALOGUE), UTF_8).replace(">29</cbc:SubTypeCode>", ">41</cbc:SubTypeCode>");

        var report = VALIDATOR.validate(unknown.getBytes(UTF_8));

        assertThat(report.isValid()).isFalse();
        assertThat(report.always()).singleElement().satisfies(finding -> {
            assertThat(finding.fieldId()).contains("OPP-070-notice");
            assertThat(finding.message().english())
                    .isEqualTo("the notice says that its subtype is “41”, for which eforms-sdk-1.15 has no rules");
        });
    }

    /** The same octets but for the version that they name: rules that came with 1.14 count for one of them only. */
    @Test
    void judgesByTheVersionOfTheSdkThatTheNoticeSays() {
        var notice = NOTICE.with("BT-759-LotResult = 5", "BT-759-LotResult = 4").write(CATALOGUE);
        var before = new String(notice, UTF_8)
                .replace("eforms-sdk-1.15", "eforms-sdk-1.13")
                .getBytes(UTF_8);

        assertThat(VALIDATOR.validate(notice).sdk()).isEqualTo(EformsSdk.V1_15);
        assertThat(ruleIds(VALIDATOR.validate(notice).always())).containsExactly("BR-BT-13713-0124");
        assertThat(VALIDATOR.validate(before).sdk()).isEqualTo(EformsSdk.V1_13);
        assertThat(ruleIds(VALIDATOR.validate(before).always())).doesNotContain("BR-BT-13713-0124");
    }

    @Test
    void refusesAVersionThatIsNotShippedAndSaysWhichAre() {
        var other = new String(NOTICE.write(CATALOGUE), UTF_8).replace("eforms-sdk-1.15", "eforms-sdk-1.12");

        assertThatExceptionOfType(UnreadableNotice.class)
                .isThrownBy(() -> VALIDATOR.validate(other.getBytes(UTF_8)))
                .satisfies(refusal -> assertThat(refusal.reason().french())
                        .isEqualTo("l'avis est écrit en eforms-sdk-1.12, qui n'est pas livrée ici ; livrées :"
                                + " eforms-sdk-1.13, eforms-sdk-1.15"))
                .withMessage("the notice is written in eforms-sdk-1.12, which is not shipped here; shipped:"
                        + " eforms-sdk-1.13, eforms-sdk-1.15");
    }

    @Test
    void refusesXmlThatIsNoNotice() {
        assertThatExceptionOfType(UnreadableNotice.class)
                .isThrownBy(() -> VALIDATOR.validate("<Order xmlns='urn:other'/>".getBytes(UTF_8)))
                .withMessage("the root element {urn:other}Order is that of no eForms notice");
    }

    /** In one pass: the rules of any day, and apart from them those of this one. */
    @Test
    void tellsWhatIsWrongOnThatDayOnlyFromWhatIsAlwaysWrong() {
        var report = VALIDATOR.validate(
                NOTICE.without("BT-262-Lot").write(CATALOGUE), OffsetDateTime.parse("2025-09-20T00:00:00+02:00"));

        assertThat(ruleIds(report.always())).containsExactly("BR-BT-00262-0137");
        assertThat(ruleIds(report.onTheDay())).containsExactly("D-0001");
        assertThat(report.count(Finding.Level.ERROR)).isEqualTo(2);
        assertThat(report.complete()).isTrue();
    }

    /** A thousand elements that no schema knows: as many findings are kept, and the report says that there are more. */
    @Test
    void keepsAThousandFindingsAndSaysWhetherTheyAreAll() {
        var xml = new String(NOTICE.write(CATALOGUE), UTF_8);
        var unknown = "<cbc:Note languageID=\"FRA\" x=\"1\">.</cbc:Note>";
        var many = xml.replace("</cac:ContractingParty>", "</cac:ContractingParty>" + unknown.repeat(1_500));

        var report = VALIDATOR.validate(many.getBytes(UTF_8));

        assertThat(report.always()).hasSize(NoticeValidator.MOST_FINDINGS);
        assertThat(report.complete()).isFalse();
    }
}
