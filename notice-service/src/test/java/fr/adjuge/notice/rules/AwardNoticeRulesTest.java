package fr.adjuge.notice.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.dto.notice.AwardRecord;
import fr.adjuge.eforms.validation.Finding.Level;
import fr.adjuge.notice.Awards;
import fr.adjuge.notice.content.AwardNotice;
import fr.adjuge.notice.content.AwardNotice.Dispatch;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The mutations of a valid notice that the official rules let pass, and the limits of our own. */
class AwardNoticeRulesTest {

    private static final LocalDate SENT_ON = LocalDate.of(2025, 9, 17);

    @Test
    void findsInTheBoampNoticeOnlyItsMaximumAsPriceAndItsMediatorWithoutSiret() {
        var violated = AwardNoticeRules.violatedBy(draft(Awards.chambres(), SENT_ON));

        assertThat(violated)
                .extracting(NoticeRule::fieldId, NoticeRule::level)
                .containsExactly(
                        tuple("BT-501-Organization-Company", Level.WARNING), tuple("BT-720-Tender", Level.WARNING));
    }

    @Test
    void findsNothingInTheInraeNotice() {
        assertThat(AwardNoticeRules.violatedBy(draft(Awards.inrae(), LocalDate.of(2025, 6, 27))))
                .isEmpty();
    }

    @Test
    void wantsTheSiretsOfBuyerAndWinner() {
        assertThat(errors(record -> buyer(record).put("registrationNumber", "18007004700015")))
                .containsExactly("BT-501-Organization-Company");
        assertThat(errors(record -> winner(record).put("registrationNumber", "81193436300483")))
                .containsExactly("BT-501-Organization-Company");
    }

    @Test
    void refusesABuyerThatIsItsOwnWinner() {
        assertThat(errors(record -> winner(record).put("registrationNumber", "18007004700014")))
                .containsExactly("OPT-300-Tenderer");
    }

    @Test
    void leavesTheNoticesOfContractingEntitiesToTheirOwnSubtype() {
        assertThat(errors(record -> ((ObjectNode) record.at("/consultation/buyer")).put("category", "ENTITY")))
                .containsExactly("OPP-070-notice");
    }

    @Test
    void comparesPostalCodesWithRegions() {
        // FR105 is the département 92.
        assertThat(warnings(record -> ((ObjectNode) record.at("/lots/0/winner/members/0/organisation/address"))
                        .put("postalCode", "13001")))
                .contains("BT-507-Organization-Company");
    }

    @Test
    void addsTheMaximaUp() {
        var award = Awards.chambres();
        var content = AwardNotice.of(award, new Dispatch(UUID.randomUUID(), noon(SENT_ON)));
        content.add("ND-LotResult").set("BT-709-LotResult", "1");

        assertThat(AwardNoticeRules.violatedBy(new NoticeDraft(award, content, SENT_ON)))
                .extracting(NoticeRule::fieldId)
                .contains("BT-118-NoticeResult");
    }

    @Test
    void keepsTheContractWithinTheMaximum() {
        assertThat(errors(record -> contractValue(record, "290000.00"))).isEmpty();
        assertThat(errors(record -> contractValue(record, "290000.01"))).containsExactly("BT-720-Tender");
    }

    @Test
    void wantsAReasonForAWinnerThatIsNotFirst() {
        var second = (Consumer<ObjectNode>) record -> ((ObjectNode) record.at("/lots/0/winner")).put("rank", 2);

        assertThat(errors(second)).containsExactly("BT-171-Tender");
        assertThat(errors(second.andThen(record -> ((ObjectNode) record.at("/lots/0/winner"))
                        .put("choiceReason", "la première n'a pas produit ses pièces"))))
                .isEmpty();
    }

    @Test
    void countsElevenDaysFromElectronicLetters() {
        // Sent on 31 August, day 1; day 11 is 10 September; signed on 11 September.
        assertThat(errors(record -> letters(record, "2025-08-31", true))).isEmpty();
        assertThat(errors(record -> letters(record, "2025-09-01", true))).containsExactly("BT-145-Contract");
    }

    @Test
    void countsSixteenDaysFromOtherLetters() {
        // Chosen on 26 August for this case; sent on 26 August, day 1; day 16 is 10 September.
        var chosen = (Consumer<ObjectNode>) record -> contract(record).put("chosenOn", "2025-08-26");

        assertThat(errors(chosen.andThen(record -> letters(record, "2025-08-26", false))))
                .isEmpty();
        assertThat(errors(record -> letters(record, "2025-08-27", false))).containsExactly("BT-145-Contract");
    }

    @Test
    void wantsLettersWhereOthersTendered() {
        var silent = (Consumer<ObjectNode>) record -> ((ObjectNode) record.at("/lots/0")).remove("rejectionLetters");

        assertThat(errors(silent)).containsExactly("BT-145-Contract");
        assertThat(errors(silent.andThen(record -> ((ObjectNode) record.at("/lots/0/received")).put("total", 1))))
                .isEmpty();
    }

    @Test
    void wantsLettersAfterTheChoice() {
        assertThat(errors(record -> letters(record, "2025-08-26", true))).containsExactly("BT-1451-Contract");
    }

    @Test
    void wantsSignatureNotificationAndDispatchInThisOrder() {
        assertThat(errors(record -> contract(record).put("notifiedOn", "2025-09-10")))
                .containsExactly("BT-145-Contract");
        assertThat(errors(record -> contract(record).put("notifiedOn", "2025-09-18")))
                .containsExactly("BT-145-Contract");
    }

    @Test
    void warnsOfANoticeThatGoesAfterThirtyDays() {
        var award = Awards.chambres();

        // Signed on 11 September: the thirtieth day is 11 October.
        assertThat(fields(award, LocalDate.of(2025, 10, 11))).doesNotContain("BT-05(a)-notice");
        assertThat(fields(award, LocalDate.of(2025, 10, 12))).contains("BT-05(a)-notice");
    }

    @Test
    void lengthensTheContractByTheOptionsTakenUp() {
        var withGuarantee =
                Awards.inrae(record -> contract(record).putArray("takenOptions").add("PSE-3"));
        var longer = Awards.inrae(record -> {
            contract(record).putArray("takenOptions").add("PSE-3");
            // 8 months and the 24 of PSE 3
            contract(record).put("months", 32);
        });

        assertThat(fields(withGuarantee, LocalDate.of(2025, 6, 27))).containsExactly("BT-36-Lot");
        assertThat(fields(longer, LocalDate.of(2025, 6, 27))).isEmpty();
    }

    @Test
    void knowsOnlyAnnouncedOptions() {
        var award =
                Awards.inrae(record -> contract(record).putArray("takenOptions").add("PSE-4"));

        assertThat(fields(award, LocalDate.of(2025, 6, 27))).containsExactly("BT-54-Lot");
    }

    @Test
    void wantsRenewalsWithTheirLength() {
        assertThat(errors(record -> duration(record).put("monthsPerRenewal", 0)))
                .containsExactly("BT-58-Lot");
    }

    @Test
    void warnsOfFrameworksLongerThanFourYears() {
        // 24 + 2 × 12 = 48; 24 + 9 × 12 = 132
        assertThat(warnings(record -> {})).doesNotContain("BT-36-Lot");
        assertThat(warnings(record -> duration(record).put("renewals", 9))).contains("BT-36-Lot");
    }

    private static List<String> errors(Consumer<ObjectNode> change) {
        return fieldsAt(Level.ERROR, change);
    }

    private static List<String> warnings(Consumer<ObjectNode> change) {
        return fieldsAt(Level.WARNING, change);
    }

    private static List<String> fieldsAt(Level level, Consumer<ObjectNode> change) {
        return AwardNoticeRules.violatedBy(draft(Awards.chambres(change), SENT_ON)).stream()
                .filter(rule -> rule.level() == level)
                .map(NoticeRule::fieldId)
                .toList();
    }

    private static List<String> fields(AwardRecord award, LocalDate sentOn) {
        return AwardNoticeRules.violatedBy(draft(award, sentOn)).stream()
                .map(NoticeRule::fieldId)
                .toList();
    }

    private static NoticeDraft draft(AwardRecord award, LocalDate sentOn) {
        return new NoticeDraft(award, AwardNotice.of(award, new Dispatch(UUID.randomUUID(), noon(sentOn))), sentOn);
    }

    private static OffsetDateTime noon(LocalDate day) {
        return day.atTime(12, 0).atOffset(ZoneOffset.ofHours(2));
    }

    private static ObjectNode buyer(ObjectNode record) {
        return (ObjectNode) record.at("/consultation/buyer/organisation");
    }

    private static ObjectNode winner(ObjectNode record) {
        return (ObjectNode) record.at("/lots/0/winner/members/0/organisation");
    }

    private static ObjectNode contract(ObjectNode record) {
        return (ObjectNode) record.at("/lots/0/contract");
    }

    private static void contractValue(ObjectNode record, String amount) {
        ((ObjectNode) record.at("/lots/0/contract/valueExcludingVat")).put("amount", amount);
    }

    private static void letters(ObjectNode record, String lastSentOn, boolean electronic) {
        ((ObjectNode) record.at("/lots/0"))
                .putObject("rejectionLetters")
                .put("lastSentOn", lastSentOn)
                .put("electronic", electronic);
    }

    private static ObjectNode duration(ObjectNode record) {
        return (ObjectNode) record.at("/consultation/lots/0/duration");
    }
}
