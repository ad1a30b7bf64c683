package fr.adjuge.scoring.check;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.explanation.Finding;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules of method that depend on the launch day: the day the notice is sent.
 *
 * <p>Art. R2152-7 CCP as amended by décret no. 2022-767, for consultations launched from 21 August 2026: either a sole
 * criterion, the cost, which takes account of environmental characteristics; or several criteria, price or cost among
 * them, one of which takes account of these. Before, a sole criterion of price was for supplies and services that are
 * standardised. A requirement that is fulfilled or not is no criterion, and a price takes account of nothing but itself.
 */
public final class DatedMethodRules {

    private static final LocalDate ENVIRONMENT_FROM = LocalDate.of(2026, 8, 21);

    private static final Text NO_ENVIRONMENT = new Text(
            "no criterion takes account of environmental characteristics of the offer",
            "aucun critère ne prend en compte les caractéristiques environnementales de l'offre");
    private static final Text PRICE_ALONE = new Text(
            "the price is the sole criterion: a sole criterion is the cost, taking account of the environment",
            "le prix est le critère unique : un critère unique est le coût, prenant en compte l'environnement");
    private static final Text PRICE_OF_STANDARD_GOODS = new Text(
            "the price is the sole criterion: only for supplies or services that are standardised",
            "le prix est le critère unique : seulement pour des fournitures ou services standardisés");

    private DatedMethodRules() {}

    public static List<Finding> check(Method method, LocalDate launchedOn) {
        var isPriceAlone = criteria(method).allMatch(DatedMethodRules::isPrice);
        var found = launchedOn.isBefore(ENVIRONMENT_FROM)
                ? found(isPriceAlone, Finding.warning("price-alone", PRICE_OF_STANDARD_GOODS))
                : isPriceAlone
                        ? Optional.of(Finding.refusal("price-alone", PRICE_ALONE))
                        : found(
                                !isEnvironmental(method),
                                Finding.refusal("no-environmental-criterion", NO_ENVIRONMENT));
        return found.map(finding -> finding.at("/method/criteria").citing("art. R2152-7 CCP")).stream()
                .toList();
    }

    private static Optional<Finding> found(boolean isFound, Finding finding) {
        return Optional.of(finding).filter(some -> isFound);
    }

    /** The lowest ones: a criterion that is composed is judged by these. */
    private static Stream<Criterion> criteria(Method method) {
        return method.tree()
                .filter(criterion -> criterion.subCriteria().isEmpty())
                .filter(criterion -> !criterion.isPassFail());
    }

    private static boolean isPrice(Criterion criterion) {
        return criterion.judgement() instanceof Judgement.Price
                || criterion.judgement() instanceof Judgement.UnmarkedPrice;
    }

    private static boolean isEnvironmental(Method method) {
        return method.tree()
                .filter(criterion -> !criterion.isPassFail() && !isPrice(criterion))
                .anyMatch(Criterion::environmental);
    }
}
