package fr.adjuge.notice.content;

import static java.util.stream.Collectors.joining;

import fr.adjuge.dto.scoring.Criterion;
import fr.adjuge.dto.scoring.Criterion.JudgedBy;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringMethod.WeightUnit;
import fr.adjuge.eforms.writing.FieldValue;
import fr.adjuge.eforms.writing.NoticeNode;
import java.math.BigDecimal;

/**
 * Section 5.1.10 of the notice: the award criteria of a lot with their weights (pondération). eForms knows one flat
 * list: sub-criteria are told in the description of their criterion (BT-540).
 */
final class CriteriaSection {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private CriteriaSection() {}

    static void fill(NoticeNode lot, ScoringMethod method) {
        for (var criterion : method.criteria()) {
            criterion.weight().ifPresent(weight -> lot.add("ND-LotAwardCriterion")
                    .set("BT-539-Lot", type(criterion.judgedBy()))
                    .set("BT-734-Lot", criterion.name())
                    .set("BT-540-Lot", description(criterion, method.weightUnit()))
                    .set("BT-541-Lot-WeightNumber", FieldValue.number(weight))
                    .set("BT-5421-Lot", weightCode(method.totalWeight())));
        }
    }

    private static String type(JudgedBy judgedBy) {
        return switch (judgedBy) {
            case PRICE -> "price";
            case COST -> "cost";
            case MARKS, PASS_FAIL -> "quality";
        };
    }

    /** Weights that add up to 100 are percentages, also where they were announced as points. */
    private static String weightCode(BigDecimal totalWeight) {
        return totalWeight.compareTo(HUNDRED) == 0 ? "per-exa" : "poi-exa";
    }

    private static String description(Criterion criterion, WeightUnit unit) {
        var own = criterion.description().orElse(criterion.name());
        if (criterion.subCriteria().isEmpty()) {
            return own;
        }
        return own + "\n"
                + criterion.subCriteria().stream()
                        .map(sub -> "Sous-critère : " + sub.name() + weight(sub, unit))
                        .collect(joining("\n"));
    }

    private static String weight(Criterion sub, WeightUnit unit) {
        return sub.weight()
                .map(BigDecimal::toPlainString)
                .map(weight -> switch (unit) {
                    case PERCENT -> " (" + weight + " %)";
                    case POINTS -> " (" + weight + " points)";
                })
                .orElse("");
    }
}
