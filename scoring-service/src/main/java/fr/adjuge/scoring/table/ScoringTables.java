package fr.adjuge.scoring.table;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.scoring.OfferToScore;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.dto.scoring.ScoringRequest.Mark;
import fr.adjuge.dto.scoring.ScoringRequest.MarkedOffer;
import fr.adjuge.scoring.reading.MethodReader;
import fr.adjuge.scoring.reading.OffersReader;
import fr.adjuge.scoring.sheet.FilledSheet;
import fr.adjuge.scoring.sheet.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A scoring request, complete or not, as the tables in which its prices and marks are filled in. */
public final class ScoringTables {

    public static final String PRICES = PriceTable.NAME;
    public static final String MARKS = MarkTable.NAME;

    private final ScoringRequest request;
    private final PriceTable prices;
    private final MarkTable marks;

    private ScoringTables(ScoringRequest request, PriceTable prices, MarkTable marks) {
        this.request = request;
        this.prices = prices;
        this.marks = marks;
    }

    /** Every fault of the method and of the offers is named, and tables that nobody could fill in are not made. */
    public static ScoringTables of(ScoringRequest request) {
        var method = MethodReader.read(request.method(), "/method");
        OffersReader.check(request.method(), method, request.offers(), request.optionCombination());
        var prices = new PriceTable(request.method(), method);
        var marks = new MarkTable(request.method(), method);
        var cells = (long) request.offers().size()
                * (prices.headings().size()
                        + (long) marks.combinations().size() * marks.headings().size());
        OptionsCell.requireReasonable(cells);
        return new ScoringTables(request, prices, marks);
    }

    public Sheet prices() {
        return prices.of(offers());
    }

    public Sheet marks() {
        return marks.of(request.offers());
    }

    /** What the columns are about. */
    public Sheet legend() {
        return CriterionLegend.of(marks.criteria());
    }

    private List<OfferToScore> offers() {
        return request.offers().stream().map(MarkedOffer::offer).toList();
    }

    /**
     * The request with what stands in the tables; where a table did not come back, with what it had. Every wrong cell
     * of both is named: {@link RefusedException}.
     */
    public ScoringRequest filledWith(Optional<Sheet> priceSheet, Optional<Sheet> markSheet) {
        var filledPrices = priceSheet.map(sheet -> new FilledSheet(sheet, prices.headings()));
        var filledMarks = markSheet.map(sheet -> new FilledSheet(sheet, marks.headings()));
        var offers = filledPrices.map(sheet -> prices.read(sheet, offers())).orElseGet(this::offers);
        var given = filledMarks.map(sheet -> marks.read(sheet, offers)).orElseGet(this::givenMarks);
        FilledSheet.refuseIfAny(Stream.of(filledPrices, filledMarks).flatMap(Optional::stream));
        return new ScoringRequest(
                request.method(),
                IntStream.range(0, offers.size())
                        .mapToObj(i -> new MarkedOffer(offers.get(i), given.get(i)))
                        .toList(),
                request.optionCombination());
    }

    private List<List<Mark>> givenMarks() {
        return request.offers().stream().map(MarkedOffer::marks).toList();
    }
}
