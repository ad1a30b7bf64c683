package fr.adjuge.tender;

import static fr.adjuge.dto.http.LegalBasis.ccp;
import static fr.adjuge.tender.problem.ProblemType.RULES_NOT_MET;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.Consultation;
import fr.adjuge.dto.tender.Mandate;
import fr.adjuge.dto.tender.RegistrationNumber;
import fr.adjuge.tender.calendar.Paris;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * In whose name a procedure is run: the organisation of the token is the buyer, or has its mandate. Two establishments
 * of one legal person (one SIREN) are the same buyer.
 */
final class ActingBuyer {

    private static final Text NOT_THE_BUYER = new Text(
            "the buyer is the organisation of the token, %s, unless a mandate says why it acts for another one",
            "l'acheteur est l'organisation du jeton, %s, sauf mandat disant pourquoi elle agit pour un autre");
    private static final Text NOT_THE_HOLDER = new Text(
            "the mandate is that of the organisation of the token, %s",
            "le mandat est celui de l'organisation du jeton, %s");
    private static final Text NOT_YET_SIGNED =
            new Text("the mandate was signed before it is used", "le mandat est signé avant de servir");

    private ActingBuyer() {}

    /** Refuses a consultation in the name of an organisation that has not said so. */
    static void requireIn(Consultation consultation, String organisation, Instant now) {
        var breaches = consultation
                .mandate()
                .map(mandate -> breaches(mandate, organisation, now))
                .orElseGet(() -> breaches(consultation, organisation));
        if (!breaches.isEmpty()) {
            throw RefusedException.forBreaches(RULES_NOT_MET, breaches.get(0).rule(), breaches);
        }
    }

    private static List<Breach> breaches(Consultation consultation, String organisation) {
        return isOf(consultation.buyer().organisation().registrationNumber(), organisation)
                ? List.of()
                : List.of(Breach.of(
                        "/consultation/buyer/organisation/registrationNumber", NOT_THE_BUYER.with(organisation)));
    }

    private static List<Breach> breaches(Mandate mandate, String organisation, Instant now) {
        var breaches = new ArrayList<Breach>();
        if (!isOf(mandate.registrationNumber(), organisation)) {
            var basis = ccp(mandate.kind() == Mandate.Kind.BUYERS_GROUP ? "L2113-7" : "L2113-2");
            breaches.add(
                    Breach.of("/consultation/mandate/registrationNumber", NOT_THE_HOLDER.with(organisation), basis));
        }
        if (mandate.signedOn().isAfter(Paris.dayOf(now))) {
            breaches.add(Breach.of("/consultation/mandate/signedOn", NOT_YET_SIGNED));
        }
        return breaches;
    }

    private static boolean isOf(String registrationNumber, String organisation) {
        return RegistrationNumber.of(registrationNumber)
                .company()
                .equals(RegistrationNumber.of(organisation).company());
    }
}
