package fr.adjuge.tender;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.tender.CandidatureOutcome;
import fr.adjuge.dto.tender.Company;
import fr.adjuge.dto.tender.Company.CompanySize;
import fr.adjuge.dto.tender.Consultation;
import fr.adjuge.dto.tender.Grouping;
import fr.adjuge.dto.tender.Organisation;
import fr.adjuge.dto.tender.PriceOutcome;
import fr.adjuge.dto.tender.Procedure;
import fr.adjuge.dto.tender.RegularityOutcome;
import fr.adjuge.tender.lot.Ranking;
import fr.adjuge.tender.offer.CreditCheck;
import fr.adjuge.tender.offer.Examination;
import fr.adjuge.tender.offer.LotOffer;
import fr.adjuge.tender.procedure.ProcedureRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The consultation INRAE-C24-2025-006 and its eight offers, examined and ranked. Companies, prices and marks are made
 * up; the ranking was worked out by hand with exact fractions.
 */
public final class InraeCase {

    public static final LocalDate EXAMINED_ON = LocalDate.of(2025, 6, 6);

    /** It was launched on 14 April 2025. */
    public static final ProcedureRules RULES = ProcedureRules.of(Procedure.Type.OPEN, LocalDate.of(2025, 4, 14));

    private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F", "G", "H");

    private static final Map<String, String> SIRETS = Map.of(
            "A", "00001001700010",
            "B", "00001002500013",
            "C", "00001003300017",
            "D", "00001004100010",
            "E", "00001005800014",
            "F", "00001006600017",
            "G", "00001007400011",
            "H", "00001008200014");

    private InraeCase() {}

    public static Consultation consultation() {
        return Consultations.inrae();
    }

    public static UUID id(String letter) {
        return new UUID(0, LETTERS.indexOf(letter) + 1L);
    }

    /** As they came out of the opening. */
    public static List<LotOffer> opened() {
        return List.of(
                offer("A", CompanySize.LARGE, "319999", "18000", "4000", "9000"),
                offer("B", CompanySize.MEDIUM, "259999", "24000", "6000", "12000"),
                offer("C", CompanySize.SMALL, "213359", "22000", "9000", "14000"),
                offer("D", CompanySize.SMALL, "159999", "20000", "5000", "8000"),
                offer("E", CompanySize.MICRO, "120000", "15000", "5000", "7000"),
                offer("F", CompanySize.MEDIUM, "243839", "30000", "5000", "11000"),
                offer("G", CompanySize.LARGE, "250879", "16000", "7000", "10000"),
                offer("H", CompanySize.SMALL, "150000", "15000", null, "8000"));
    }

    public static LotOffer opened(String letter) {
        return opened().get(LETTERS.indexOf(letter));
    }

    /** E inadmissible, H irregular, the price of D justified, the others regular. */
    public static List<LotOffer> examined() {
        return opened().stream().map(InraeCase::examined).toList();
    }

    public static LotOffer examined(String letter) {
        return examined(opened(letter));
    }

    public static LotOffer with(LotOffer offer, Examination examination) {
        return new LotOffer(
                offer.id(),
                offer.number(),
                offer.members(),
                offer.grouping(),
                offer.subcontracted(),
                offer.price(),
                offer.optionPrices(),
                examination);
    }

    /** B, then F and G tied, A, C; D is eliminated. */
    public static Ranking ranking() {
        return new Ranking(
                new UUID(9, 9),
                "ab".repeat(32),
                "4",
                List.of(
                        ranked("B", 1, false, "3.61", "3.75", "4.00"),
                        ranked("F", 2, true, "3.45", "3.50", "3.00"),
                        ranked("G", 2, true, "3.45", "3.56", "3.00"),
                        ranked("A", 4, false, "3.43", "4.00", "3.00"),
                        ranked("C", 5, false, "2.98", "2.50", "2.00"),
                        new Ranking.Standing(
                                id("D"),
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                List.of(new Ranking.Mark("SAV", Optional.of("1.00"), "4", Optional.empty())),
                                List.of("note de 1 inférieure au minimum de 2 au critère SAV"))));
    }

    public static LotOffer offer(String letter, CompanySize size, String price, String pse1, String pse2, String pse3) {
        var options = new HashMap<String, Money>();
        var prices = new String[] {pse1, pse2, pse3};
        IntStream.range(0, prices.length)
                .filter(i -> prices[i] != null)
                .forEach(i -> options.put("PSE-" + (i + 1), Money.euros(prices[i])));
        return new LotOffer(
                id(letter),
                LETTERS.indexOf(letter) + 1,
                List.of(company("Société fictive " + letter, SIRETS.get(letter), size)),
                Grouping.ALONE,
                false,
                Money.euros(price),
                options,
                Examination.NONE);
    }

    public static Company company(String name, String siret, CompanySize size) {
        return new Company(
                new Organisation(
                        name,
                        siret,
                        new Organisation.Address(
                                Optional.empty(), "Paris", Optional.of("75008"), Optional.of("FR101"), "FRA"),
                        new Organisation.Contact(Optional.empty(), Optional.empty(), Optional.empty())),
                size);
    }

    private static LotOffer examined(LotOffer offer) {
        var examination = Examination.NONE;
        if (offer.id().equals(id("E"))) {
            return with(
                    offer,
                    examination.decideCandidature(
                            CandidatureOutcome.INADMISSIBLE, "références non produites.", EXAMINED_ON));
        }
        examination = examination.decideCandidature(CandidatureOutcome.ADMITTED, "complète", EXAMINED_ON);
        if (offer.id().equals(id("D"))) {
            examination = examination
                    .askAboutPrice("Justifiez ce prix.", LocalDate.of(2025, 6, 5), LocalDate.of(2025, 6, 2))
                    .answerAboutPrice("Machine de démonstration.", LocalDate.of(2025, 6, 5))
                    .decidePrice(PriceOutcome.JUSTIFIED, "l'explication suffit", EXAMINED_ON);
        }
        var isH = offer.id().equals(id("H"));
        return with(
                offer,
                examination.decideRegularity(
                        isH ? RegularityOutcome.IRREGULAR : RegularityOutcome.REGULAR,
                        isH ? "la PSE 2 n'est pas chiffrée." : "conforme",
                        new CreditCheck(offer.priceWith(List.of()), Optional.of(Money.euros("360000"))),
                        EXAMINED_ON));
    }

    private static Ranking.Standing ranked(
            String letter, int rank, boolean tied, String total, String technical, String support) {
        return new Ranking.Standing(
                id(letter),
                Optional.of(rank),
                tied,
                Optional.of(total),
                List.of(
                        new Ranking.Mark("Valeur technique", Optional.of(technical), "4", weighted(technical, "0.55")),
                        new Ranking.Mark("SAV", Optional.of(support), "4", weighted(support, "0.10"))),
                List.of());
    }

    private static Optional<String> weighted(String mark, String weight) {
        return Optional.of(new BigDecimal(mark)
                .multiply(new BigDecimal(weight))
                .stripTrailingZeros()
                .toPlainString());
    }
}
