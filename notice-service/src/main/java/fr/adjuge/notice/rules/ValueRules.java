package fr.adjuge.notice.rules;

import static fr.adjuge.notice.rules.NoticeRule.each;
import static fr.adjuge.notice.rules.NoticeRule.error;
import static fr.adjuge.notice.rules.NoticeRule.warning;

import fr.adjuge.notice.content.AwardedLot;
import java.math.BigDecimal;
import java.util.List;

/** What the notice says of money. */
final class ValueRules {

    static final List<NoticeRule> RULES = List.of(
            error(
                    "BT-118-NoticeResult",
                    "La valeur maximale des accords-cadres de l'avis est la somme des maximums de ses lots.",
                    draft -> totals(draft, "BT-118-NoticeResult", "BT-709-LotResult")),
            error(
                    "BT-720-Tender",
                    "La valeur d'un marché passé en accord-cadre n'en dépasse pas le maximum.",
                    each(NoticeDraft::lots, ValueRules::isWithinMaximum)),
            error(
                    "BT-720-Tender",
                    "La valeur du marché est positive.",
                    each(NoticeDraft::lots, lot -> lot.publishedValue().amount().signum() > 0)),
            warning(
                    "BT-720-Tender",
                    "La valeur publiée est un prix ; pour un accord-cadre, l'avis publie son maximum.",
                    each(NoticeDraft::lots, lot -> !lot.isFramework())),
            warning(
                    "BT-27-Procedure",
                    "La valeur du marché ne dépasse pas la valeur estimée du lot.",
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
