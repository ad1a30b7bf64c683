package fr.adjuge.scoring;

import static fr.adjuge.scoring.problem.ProblemType.TOO_MUCH_TO_SIMULATE;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.scoring.OfferToScore;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringMethod.VatBasis;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.dto.scoring.Simulation;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.frozen.CanonicalForm;
import fr.adjuge.scoring.frozen.ResultWriter;
import fr.adjuge.scoring.reading.MethodReader;
import fr.adjuge.scoring.reading.OffersReader;
import fr.adjuge.scoring.simulation.Case;
import fr.adjuge.scoring.simulation.Sensitivity;
import fr.adjuge.scoring.simulation.Variation;
import fr.adjuge.scoring.simulation.Variations;
import java.math.RoundingMode;
import java.util.Optional;

/** Simulates a request: the ranking with one thing changed at a time, and how near it is to another one. */
final class SimulatedRequest {

    /** Every single mark is moved, and each move is a whole ranking: the work grows with the square of the offers. */
    private static final int MOST_WORK = 1_000_000;

    private final ScoringRequest request;
    private final Case official;

    private SimulatedRequest(ScoringRequest request) {
        this.request = request;
        this.official = read(request);
    }

    static Simulation simulate(ScoringRequest request) {
        return new SimulatedRequest(CanonicalForm.sorted(request)).simulate();
    }

    private Simulation simulate() {
        refuseTooMuch();
        var sensitivity = new Sensitivity(official);
        return new Simulation(
                CanonicalForm.hash(CanonicalForm.of(request)),
                sensitivity.standing().winners(),
                Variations.of(official, onOtherVatBasis()).stream()
                        .map(SimulatedRequest::variation)
                        .toList(),
                sensitivity.decisiveSteps().stream()
                        .map(step -> new Simulation.DecisiveStep(
                                step.offerId(),
                                step.criterionId(),
                                ResultWriter.number(step.given()),
                                ResultWriter.number(step.moved()),
                                step.winners()))
                        .toList(),
                sensitivity.tippingPrices().stream()
                        .map(price -> new Simulation.TippingPrice(
                                price.offerId(), money(price.price()), money(price.present())))
                        .toList(),
                sensitivity.margins().stream()
                        .map(margin -> new Simulation.Margin(
                                margin.offerId(),
                                margin.criterionId(),
                                ResultWriter.number(margin.mark()),
                                ResultWriter.number(margin.minimum()),
                                ResultWriter.number(margin.margin())))
                        .toList(),
                sensitivity.dominances().stream()
                        .map(pair -> new Simulation.Dominance(pair.better(), pair.worse(), pair.respected()))
                        .toList());
    }

    private void refuseTooMuch() {
        long offers = official.offers().size();
        long criteria = official.method().tree().count();
        var work = offers * offers * criteria * criteria;
        if (work > MOST_WORK) {
            throw new RefusedException(
                    TOO_MUCH_TO_SIMULATE,
                    new Text(
                                    "%d offers and %d criteria: simulate with fewer offers",
                                    "%d offres et %d critères : simuler avec moins d'offres")
                            .with(offers, criteria));
        }
    }

    private static Case read(ScoringRequest request) {
        var method = MethodReader.read(request.method(), "/method");
        return new Case(
                method,
                OffersReader.readMarked(request.method(), method, request.offers(), request.optionCombination()),
                method.combination(request.optionCombination()));
    }

    /** Only where every offer and option has both prices. */
    private Optional<Case> onOtherVatBasis() {
        var hasBoth = request.offers().stream().allMatch(marked -> hasBothPrices(marked.offer()));
        return Optional.of(request)
                .filter(both -> hasBoth)
                .map(both -> read(
                        new ScoringRequest(onOtherVatBasis(both.method()), both.offers(), both.optionCombination())));
    }

    private static boolean hasBothPrices(OfferToScore offer) {
        return offer.priceExcludingVat().isPresent()
                && offer.priceIncludingVat().isPresent()
                && offer.optionPrices().stream()
                        .allMatch(option -> option.priceExcludingVat().isPresent()
                                && option.priceIncludingVat().isPresent());
    }

    private static ScoringMethod onOtherVatBasis(ScoringMethod method) {
        return new ScoringMethod(
                method.source(),
                method.weightUnit(),
                method.totalWeight(),
                method.totalMaximum(),
                method.scale(),
                method.criteria(),
                method.minimumMark(),
                method.minimumTotal(),
                method.rescaling(),
                method.reading(),
                method.rounding(),
                method.tieBreaks(),
                method.options(),
                method.variantsAllowed(),
                method.vatBasis() == VatBasis.EXCLUDING_VAT ? VatBasis.INCLUDING_VAT : VatBasis.EXCLUDING_VAT,
                method.currency());
    }

    private static Simulation.Variation variation(Variation variation) {
        return new Simulation.Variation(
                variation.kind().name(),
                ResultWriter.text(variation.description()),
                variation.standing().winners(),
                variation.changesWinner(),
                variation.changesOrder(),
                variation.standing().ranks().entrySet().stream()
                        .map(place -> new Simulation.Place(place.getKey(), place.getValue()))
                        .toList());
    }

    private Money money(Ratio amount) {
        var currency = request.method().currency();
        return new Money(amount.toDecimal(currency.getDefaultFractionDigits(), RoundingMode.DOWN), currency);
    }
}
