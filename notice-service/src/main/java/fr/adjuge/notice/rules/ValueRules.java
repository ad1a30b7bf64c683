package fr.adjuge.notice.rules;

import static fr.adjuge.notice.rules.NoticeRule.each;
import static fr.adjuge.notice.rules.NoticeRule.error;
import static fr.adjuge.notice.rules.NoticeRule.warning;

import fr.adjuge.dto.http.Text;
import fr.adjuge.notice.content.AwardedLot;
import java.math.BigDecimal;
import java.util.List;

/** What the notice says of money. */
final class ValueRules {

    static final List<NoticeRule> RULES = List.of(
            error(
                    "BT-118-NoticeResult",
                    new Text(
                            "The maximum value of the framework agreements of the notice is the sum of the maximums of its lots.",
                            "La valeur maximale des accords-cadres de l'avis est la somme des maximums de ses lots."),
                    draft -> totals(draft, "BT-118-NoticeResult", "BT-709-LotResult")),
            error(
                    "BT-720-Tender",
                    new Text(
                            "The value of a contract under a framework agreement is not above its maximum.",
                            "La valeur d'un marché passé en accord-cadre n'en dépasse pas le maximum."),
                    each(NoticeDraft::lots, ValueRules::isWithinMaximum)),
            error(
                    "BT-720-Tender",
                    new Text("The value of the contract is positive.", "La valeur du marché est positive."),
                    each(NoticeDraft::lots, lot -> lot.publishedValue().amount().signum() > 0)),
            warning(
                    "BT-720-Tender",
                    new Text(
                            "The value published is a price; for a framework agreement the notice publishes its maximum.",
                            "La valeur publiée est un prix ; pour un accord-cadre, l'avis publie son maximum."),
                    each(NoticeDraft::lots, lot -> !lot.isFramework())),
            warning(
                    "BT-27-Procedure",
                    new Text(
                            "The value of the contract is not above the estimated value of the lot.",
                            "La valeur du marché ne dépasse pas la valeur estimée du lot."),
                    each(NoticeDraft::lots, ValueRules::isWithinEstimate)));

    private ValueRules() {}

    private static boolean totals(NoticeDraft draft, String totalField, String partField) {
        var sum = draft.content().texts(partField).map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        return draft.content().texts(totalField).map(BigDecimal::new).allMatch(total -> total.compareTo(sum) == 0);
    }

    private static boolean isWithinMaximum(AwardedLot lot) {
        return lot.frameworkMaximum()
                .map(maximum -> !lot.award().contract().valueExcludingVat().isMoreThan(maximum))
                .orElse(true);
    }

    private static boolean isWithinEstimate(AwardedLot lot) {
        return lot.announced()
                .estimatedValueExcludingVat()
                .map(estimate -> !lot.publishedValue().isMoreThan(estimate))
                .orElse(true);
    }
}
