package fr.adjuge.scoring.reading;

import static fr.adjuge.scoring.problem.ProblemType.INCONSISTENT_OFFERS;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.scoring.OfferToScore;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringMethod.VatBasis;
import fr.adjuge.dto.scoring.ScoringRequest.MarkedOffer;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.ranking.Offer;
import fr.adjuge.scoring.ranking.Scoring;
import fr.adjuge.scoring.reading.MarksReader.Given;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads offers and their marks against a method, and names every field that does not fit it. */
public final class OffersReader {

    /** Offers times combinations: ten thousand offers without options, two hundred under ten. */
    private static final long MOST_RANKED = 204_800;

    private static final String ID_OF_MARKED = "/offers/%d/offer/offerId";
    private static final Text DETAIL =
            new Text("offers do not fit the method", "des offres ne correspondent pas à la méthode");
    static final Text UNKNOWN = new Text("“%s” is unknown to the method", "« %s » inconnu de la méthode");
    static final Text TWICE = new Text("“%s” is given twice", "« %s » est donné deux fois");

    private final ScoringMethod sent;
    private final Method method;
    private final Map<String, Criterion> criteria = new HashMap<>();
    private final List<Criterion> criteriaToMark;
    private final Set<String> optionIds = new HashSet<>();
    private final Predicate<Offer> comparable;
    private final Faults faults = new Faults();
    private final MarksReader marks;

    private OffersReader(ScoringMethod sent, Method method) {
        this.sent = sent;
        this.method = method;
        this.criteriaToMark = method.markedCriteria();
        this.comparable = Scoring.comparable(method);
        method.tree().forEach(criterion -> criteria.put(criterion.id(), criterion));
        method.options().forEach(option -> optionIds.add(option.id()));
        this.marks = new MarksReader(sent, method, faults);
    }

    /** Offers at {@code /offers/i} that are still to be marked, and the recorded combination. */
    public static List<Offer> read(
            ScoringMethod sent, Method method, List<OfferToScore> offers, List<String> combination) {
        var reader = new OffersReader(sent, method);
        var read = new ArrayList<Offer>();
        for (var i = 0; i < offers.size(); i++) {
            read.add(reader.offer(offers.get(i), Given.nothing(), "/offers/" + i));
        }
        reader.finish(read, combination, "/offers/%d/offerId");
        return read;
    }

    /** Offers at {@code /offers/i/offer} with all their marks at {@code /offers/i/marks}. */
    public static List<Offer> readMarked(
            ScoringMethod sent, Method method, List<MarkedOffer> offers, List<String> combination) {
        var reader = new OffersReader(sent, method);
        var read = reader.marked(offers);
        for (var i = 0; i < read.size(); i++) {
            reader.requireAllMarks(read.get(i), "/offers/" + i + "/marks");
        }
        reader.finish(read, combination, ID_OF_MARKED);
        return read;
    }

    /** Checks the same, but for prices and marks that are still to come. */
    public static void check(ScoringMethod sent, Method method, List<MarkedOffer> offers, List<String> combination) {
        var reader = new OffersReader(sent, method);
        reader.finish(reader.marked(offers), combination, ID_OF_MARKED);
    }

    private List<Offer> marked(List<MarkedOffer> offers) {
        var read = new ArrayList<Offer>();
        for (var i = 0; i < offers.size(); i++) {
            var pointer = "/offers/" + i;
            var given = marks.read(offers.get(i).marks(), pointer + "/marks");
            read.add(offer(offers.get(i).offer(), given, pointer + "/offer"));
        }
        return read;
    }

    private void finish(List<Offer> offers, List<String> combination, String idPointer) {
        faults.require(
                (long) offers.size() << method.options().size() <= MOST_RANKED,
                "/offers",
                new Text(
                        "too many offers to rank under every combination of options",
                        "trop d'offres pour classer toutes les combinaisons d'options"));
        var ids = offers.stream().map(Offer::id).toList();
        faults.requireUnique(ids, idPointer);
        faults.requireUnique(combination, "/optionCombination/%d");
        for (var i = 0; i < combination.size(); i++) {
            requireKnown(optionIds.contains(combination.get(i)), combination.get(i), "/optionCombination/" + i);
        }
        var known = Set.copyOf(ids);
        var variantPointer = idPointer.replace("/offerId", "/variantOf");
        for (var i = 0; i < offers.size(); i++) {
            checkVariant(offers.get(i), known, variantPointer, i);
        }
        faults.refuseIfAny(INCONSISTENT_OFFERS, DETAIL);
    }

    private void checkVariant(Offer offer, Set<String> ids, String pointerByPlace, int place) {
        offer.variantOf().ifPresent(base -> {
            var pointer = String.format(Locale.ROOT, pointerByPlace, place);
            faults.require(
                    sent.variantsAllowed(),
                    pointer,
                    new Text("the method allows no variants", "la méthode n'admet pas de variantes"));
            faults.require(
                    ids.contains(base) && !base.equals(offer.id()),
                    pointer,
                    new Text("no base offer “%s”", "aucune offre de base « %s »").with(base));
        });
    }

    private Offer offer(OfferToScore offer, Given given, String pointer) {
        return new Offer(
                offer.offerId(),
                offer.tenderer(),
                offer.variantOf(),
                price(offer.priceExcludingVat(), offer.priceIncludingVat(), pointer),
                optionPrices(offer, pointer + "/optionPrices"),
                costs(offer, pointer + "/costs"),
                given.marks(),
                given.optionMarks());
    }

    /** On the method's VAT basis. An amount of the other basis only is a fault, no amount at all makes irregular. */
    private Optional<Ratio> price(Optional<Money> excludingVat, Optional<Money> includingVat, String pointer) {
        excludingVat.ifPresent(amount -> amount(amount, pointer + "/priceExcludingVat"));
        includingVat.ifPresent(amount -> amount(amount, pointer + "/priceIncludingVat"));
        if (sent.vatBasis() == VatBasis.EXCLUDING_VAT) {
            faults.require(
                    excludingVat.isPresent() || includingVat.isEmpty(),
                    pointer + "/priceExcludingVat",
                    new Text("prices are compared excluding VAT", "les prix sont comparés hors taxes"));
            return excludingVat.map(amount -> Ratio.of(amount.amount()));
        }
        faults.require(
                includingVat.isPresent() || excludingVat.isEmpty(),
                pointer + "/priceIncludingVat",
                new Text("prices are compared including VAT", "les prix sont comparés toutes taxes comprises"));
        return includingVat.map(amount -> Ratio.of(amount.amount()));
    }

    private Map<String, Ratio> optionPrices(OfferToScore offer, String at) {
        var prices = new HashMap<String, Ratio>();
        for (var i = 0; i < offer.optionPrices().size(); i++) {
            var option = offer.optionPrices().get(i);
            var pointer = at + "/" + i;
            requireKnown(optionIds.contains(option.optionId()), option.optionId(), pointer + "/optionId");
            if (prices.containsKey(option.optionId())) {
                faults.add(pointer + "/optionId", TWICE.with(option.optionId()));
            }
            price(option.priceExcludingVat(), option.priceIncludingVat(), pointer)
                    .ifPresent(price -> prices.put(option.optionId(), price));
        }
        return prices;
    }

    private Map<String, Ratio> costs(OfferToScore offer, String at) {
        var costs = new HashMap<String, Ratio>();
        for (var i = 0; i < offer.costs().size(); i++) {
            var cost = offer.costs().get(i);
            var pointer = at + "/" + i;
            var criterion = criteria.get(cost.criterionId());
            requireKnown(
                    criterion != null && criterion.judgement() instanceof Judgement.Cost,
                    cost.criterionId(),
                    pointer + "/criterionId");
            costs.merge(cost.criterionId(), amount(cost.amount(), pointer + "/amount"), Ratio::plus);
        }
        return costs;
    }

    private Ratio amount(Money amount, String pointer) {
        if (!amount.currency().equals(sent.currency())) {
            faults.add(
                    pointer + "/currency",
                    new Text("in %s, as the method announces", "en %s, comme la méthode l'annonce")
                            .with(sent.currency()));
        }
        return Ratio.of(amount.amount());
    }

    private void requireAllMarks(Offer offer, String pointer) {
        var missing = criteriaToMark.stream()
                .filter(criterion -> !offer.marks().containsKey(criterion.id()))
                .toList();
        if (!missing.isEmpty() && comparable.test(offer)) {
            missing.forEach(criterion -> faults.add(
                    pointer,
                    new Text("no mark for criterion “%s”", "aucune note pour le critère « %s »").with(criterion.id())));
        }
    }

    private void requireKnown(boolean isKnown, String id, String pointer) {
        if (!isKnown) {
            faults.add(pointer, UNKNOWN.with(id));
        }
    }
}
