package fr.adjuge.tender.procedure;

import static fr.adjuge.dto.http.LegalBasis.ccp;

import fr.adjuge.dto.http.LegalBasis;
import fr.adjuge.dto.tender.Procedure.Type;
import java.time.LocalDate;

/**
 * The rules of a type of procedure for what is launched on a day: what the code asks for instead of asking which type it
 * is. A second type is a second value.
 *
 * @param launchedOn the day of the launch, whose rules apply for good
 * @param receipt the shortest time from the sending of the notice to the deadline
 * @param answers how long before the deadline answers are sent at the latest
 * @param standstill between the rejection letters and the signature
 * @param piecesNotGiven why an intended winner gives way that does not give its pieces
 * @param impediment why it gives way because of force majeure or an unforeseeable impossibility
 * @param thresholds from which value on the notice goes to the Official Journal of the European Union
 * @param afterSignature what is due then
 * @param remedies what may be done against a rejection, as the letters say it
 */
public record ProcedureRules(
        LocalDate launchedOn,
        LegalPeriod receipt,
        LegalPeriod answers,
        StandstillRule standstill,
        LegalBasis piecesNotGiven,
        LegalBasis impediment,
        EuThresholds thresholds,
        AfterSignature afterSignature,
        String remedies) {

    private static final String REMEDIES_OF_FORMAL_PROCEDURES = """
            - référé précontractuel (art. L551-1 CJA), jusqu'à la signature du marché ;
            - référé contractuel (art. R551-7 CJA), jusqu'au 31e jour suivant la publication de l'avis d'attribution \
            au Journal officiel de l'Union européenne, ou à défaut dans les six mois suivant la conclusion du marché ;
            - recours en contestation de la validité du contrat (CE, 4 avril 2014, n° 358994), dans les deux mois \
            suivant les mesures de publicité appropriées ;
            - recours contre la présente décision, dans les deux mois suivant sa réception.""";

    public static ProcedureRules of(Type type, LocalDate launchedOn) {
        return switch (type) {
            case OPEN -> ofOpenProcedure(launchedOn);
        };
    }

    /** Whether what was launched that day falls under a provision that has not always been there. */
    public boolean know(LegalBasis basis) {
        return basis.isInForceOn(launchedOn);
    }

    /** Appel d'offres ouvert; offers are transmitted by electronic means, which is compulsory: hence 30 days and not 35. */
    private static ProcedureRules ofOpenProcedure(LocalDate launchedOn) {
        return new ProcedureRules(
                launchedOn,
                LegalPeriod.days(30, ccp("R2161-3")),
                LegalPeriod.days(6, ccp("R2132-6")),
                new StandstillRule(11, 16, ccp("R2182-1"), "l'article R2182-1 du code de la commande publique"),
                ccp("R2144-7"),
                // Décret no. 2025-1383.
                ccp("R2181-7").inForceFrom(LocalDate.of(2026, 1, 1)),
                EuThresholds.on(launchedOn),
                new AfterSignature(
                        LegalPeriod.days(30, ccp("R2183-1")),
                        LegalPeriod.months(2, ccp("R2196-1")),
                        LegalPeriod.years(5, ccp("R2184-12")),
                        LegalPeriod.years(5, ccp("R2184-13")),
                        LegalPeriod.years(10, ccp("R2184-13"))),
                REMEDIES_OF_FORMAL_PROCEDURES);
    }
}
