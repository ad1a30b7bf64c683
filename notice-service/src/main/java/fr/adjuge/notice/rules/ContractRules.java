package fr.adjuge.notice.rules;

import static fr.adjuge.notice.rules.NoticeRule.each;
import static fr.adjuge.notice.rules.NoticeRule.error;
import static fr.adjuge.notice.rules.NoticeRule.warning;

import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.notice.LotAward.RejectionLetters;
import fr.adjuge.dto.scoring.ScoringMethod.PricedOption;
import fr.adjuge.notice.content.AwardedLot;
import java.time.LocalDate;
import java.util.List;

/** How the contract came about, and how long it runs. */
final class ContractRules {

    /** Standstill (délai de suspension), art. R2182-1 CCP: the day of sending is its first day. */
    private static final int STANDSTILL_DAYS = 11;

    private static final int STANDSTILL_DAYS_UNLESS_ELECTRONIC = 16;
    private static final int DAYS_TO_SEND = 30;
    private static final int LONGEST_FRAMEWORK_MONTHS = 48;

    static final List<NoticeRule> RULES = List.of(
            error(
                    "BT-171-Tender",
                    new Text(
                            "The offer chosen is ranked first, or the reason for its choice is given.",
                            "L'offre retenue est classée première, ou la raison du choix est donnée."),
                    each(NoticeDraft::lots, ContractRules::isFirstOrHasAReason)),
            error(
                    "BT-145-Contract",
                    new Text(
                            "A rejection letter was sent if other offers were received (art. R2181-1 CCP).",
                            "Une lettre de rejet est partie si d'autres offres ont été reçues (art. R2181-1 CCP)."),
                    each(NoticeDraft::lots, ContractRules::hasLettersIfOthersTendered)),
            error(
                    "BT-1451-Contract",
                    new Text(
                            "The rejection letters are sent after the choice of the awardee.",
                            "Les lettres de rejet partent après le choix de l'attributaire."),
                    each(NoticeDraft::lots, ContractRules::lettersFollowTheChoice)),
            error(
                    "BT-145-Contract",
                    new Text(
                            "The contract is signed after the standstill: 11 days from the electronic sending of the rejection letters, 16 days by another way (art. R2182-1 CCP).",
                            "Le contrat est signé après le délai de suspension : 11 jours à compter de l'envoi électronique"
                                    + " des lettres de rejet, 16 jours par une autre voie (art. R2182-1 CCP)."),
                    each(NoticeDraft::lots, ContractRules::isSignedAfterStandstill)),
            error(
                    "BT-145-Contract",
                    new Text(
                            "The contract is notified after its signature, and the notice sent after the notification.",
                            "Le contrat est notifié après sa signature, et l'avis envoyé après la notification."),
                    draft -> draft.lots().stream().allMatch(lot -> isInOrder(lot, draft.dispatchedOn()))),
            warning(
                    "BT-05(a)-notice",
                    new Text(
                            "The notice is sent at the latest 30 days after the signature of the contract.",
                            "L'avis est envoyé au plus tard 30 jours après la signature du contrat."),
                    draft -> draft.lots().stream()
                            .map(lot -> lot.award().contract().signedOn().plusDays(DAYS_TO_SEND))
                            .noneMatch(draft.dispatchedOn()::isAfter)),
            error(
                    "BT-36-Lot",
                    new Text(
                            "The contract lasts as long as its lot says, plus the options taken.",
                            "La durée du marché est celle du lot, augmentée des options retenues."),
                    each(NoticeDraft::lots, ContractRules::lastsAsAnnounced)),
            error(
                    "BT-54-Lot",
                    new Text(
                            "The options taken are among those that the consultation announces.",
                            "Les options retenues sont de celles que la consultation annonce."),
                    each(NoticeDraft::lots, ContractRules::takesAnnouncedOptions)),
            error(
                    "BT-58-Lot",
                    new Text(
                            "A contract that may be renewed says how often, and for how many months each time.",
                            "Un marché reconductible dit combien de fois et pour combien de mois chaque fois."),
                    each(NoticeDraft::lots, ContractRules::renewalsAddUp)),
            warning(
                    "BT-36-Lot",
                    new Text(
                            "A framework agreement lasts 48 months at most, renewals included.",
                            "Un accord-cadre dure 48 mois au plus, reconductions comprises."),
                    each(NoticeDraft::lots, ContractRules::isNotTooLongAFramework)));

    private ContractRules() {}

    private static boolean isFirstOrHasAReason(AwardedLot lot) {
        var winner = lot.award().winner();
        return winner.rank() == 1 || winner.choiceReason().isPresent();
    }

    private static boolean hasLettersIfOthersTendered(AwardedLot lot) {
        return lot.award().received().total() <= 1
                || lot.award().rejectionLetters().isPresent();
    }

    private static boolean lettersFollowTheChoice(AwardedLot lot) {
        return lot.award()
                .rejectionLetters()
                .map(letters ->
                        !letters.lastSentOn().isBefore(lot.award().contract().chosenOn()))
                .orElse(true);
    }

    private static boolean isSignedAfterStandstill(AwardedLot lot) {
        return lot.award()
                .rejectionLetters()
                .map(ContractRules::earliestSignature)
                .map(earliest -> !lot.award().contract().signedOn().isBefore(earliest))
                .orElse(true);
    }

    private static LocalDate earliestSignature(RejectionLetters letters) {
        return letters.lastSentOn()
                .plusDays(letters.electronic() ? STANDSTILL_DAYS : STANDSTILL_DAYS_UNLESS_ELECTRONIC);
    }

    private static boolean isInOrder(AwardedLot lot, LocalDate dispatchedOn) {
        var contract = lot.award().contract();
        return !contract.notifiedOn().isBefore(contract.signedOn()) && !dispatchedOn.isBefore(contract.notifiedOn());
    }

    private static boolean lastsAsAnnounced(AwardedLot lot) {
        var duration = lot.announced().duration();
        var options = lot.award().contract().takenOptions().stream()
                .mapToInt(option -> duration.optionMonths().getOrDefault(option, 0))
                .sum();
        return lot.award().contract().months() == duration.months() + options;
    }

    private static boolean takesAnnouncedOptions(AwardedLot lot) {
        var announced = lot.announced().method().options().stream()
                .map(PricedOption::id)
                .toList();
        return announced.containsAll(lot.award().contract().takenOptions());
    }

    private static boolean renewalsAddUp(AwardedLot lot) {
        var duration = lot.announced().duration();
        return (duration.renewals() == 0) == (duration.monthsPerRenewal() == 0);
    }

    private static boolean isNotTooLongAFramework(AwardedLot lot) {
        return !lot.isFramework() || lot.announced().duration().longestMonths() <= LONGEST_FRAMEWORK_MONTHS;
    }
}
