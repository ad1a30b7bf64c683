package fr.adjuge.stack.play;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import fr.adjuge.stack.Part;
import java.util.ArrayList;
import java.util.List;

/** From the ranking to the contract, and what the audit trail says of all of it. */
final class AwardSteps {

    private final PlayedTender tender;
    private final Script script;
    private final Cast cast;

    AwardSteps(PlayedTender tender) {
        this.tender = tender;
        this.script = tender.script;
        this.cast = tender.cast;
    }

    void provisionallyAward(ExampleOffer offer) {
        script.by(cast.buyer(), "asks " + offer.company() + ", ranked first, for its pieces")
                .post(tender.lot() + "/provisional-award", Json.object("offerId", tender.idOf(offer)))
                .matching(tender.lot())
                .telling("/status", "/awardees/0/dueOn")
                .expect(200);
    }

    void receivePieces(ExampleOffer offer, List<String> pieces, String receivedOn) {
        for (var piece : pieces) {
            script.by(cast.buyer(), "receives " + piece + " of " + offer.company())
                    .post(
                            tender.lot() + "/awardee-pieces",
                            Json.object("piece", piece, "member", offer.siret(), "receivedOn", receivedOn))
                    .matching(tender.lot())
                    .expect(200);
        }
    }

    void award(String reason) {
        script.by(cast.representative(), "decides the award")
                .post(tender.lot() + "/award", Json.object("reason", reason))
                .matching(tender.lot())
                .telling("/status", "/award/decidedOn")
                .expect(200);
    }

    /** @return how many letters left */
    int sendLetters() {
        script.by(cast.buyer(), "sends the letters to those not chosen")
                .post(tender.lot() + "/rejection-letters", Json.object("channel", "ELECTRONIC"))
                .matching(tender.lot())
                .telling("/status", "/standstill/earliestSignatureOn")
                .expect(200);
        var letters = lettersAsReadBy(cast.buyer());
        for (var letter : letters) {
            script.keep(
                    "letters/" + letter.path("recipient").asText().replace(' ', '-') + ".txt",
                    letter.path("text").asText().getBytes(UTF_8));
        }
        return letters.size();
    }

    /** A tenderer finds its own letter and nobody else's. */
    void readOwnLetter(ExampleOffer offer) {
        var recipients = new ArrayList<String>();
        lettersAsReadBy(offer.operator())
                .forEach(letter ->
                        recipients.add(letter.path("recipientOrganisation").asText()));
        script.check(offer.company() + " reads its own letter only", List.of(offer.siret()), recipients);
    }

    private JsonNode lettersAsReadBy(Person reader) {
        return script.by(reader, "reads the letters")
                .get(tender.lot() + "/letters?limit=100")
                .expect(200)
                .body()
                .path("items");
    }

    void contractorSigns(ExampleOffer offer, String signedOn) {
        script.by(cast.buyer(), "records that " + offer.company() + " has signed on paper")
                .post(tender.lot() + "/contractor-signature", Json.object("signedOn", signedOn, "paper", true))
                .matching(tender.lot())
                .telling("/status")
                .expect(200);
    }

    void signTooEarly() {
        script.by(cast.representative(), "tries to sign before the standstill is over")
                .post(tender.lot() + "/conclusion", Json.object())
                .matching(tender.lot())
                .expectRefusal(409, "too-early");
    }

    void sign() {
        script.by(cast.representative(), "signs: the contract is concluded")
                .post(tender.lot() + "/conclusion", Json.object())
                .matching(tender.lot())
                .telling("/status", "/contract/concludedOn")
                .expect(200);
    }

    /** @param details of the award notice, as far as the buyer has given them already */
    void notifyContract(JsonNode details) {
        script.by(cast.buyer(), "notifies the contract")
                .post(tender.lot() + "/notification", details)
                .matching(tender.lot())
                .telling("/status", "/contract/notifiedOn", "/contract/endsOn")
                .expect(200);
    }

    /** Both chains of the audit trail: what is done in the procedure, and what is done with deposits. */
    void verifyTrail() {
        verifyTrail("PROCEDURE", "audit.json");
        verifyTrail("DEPOSITS", "audit-deposits.json");
    }

    private void verifyTrail(String chapter, String file) {
        var address = tender.address() + "/events";
        script.keep(
                file,
                script.read(cast.auditor(), Part.TENDER, address + "?limit=200&chapter=" + chapter)
                        .body());
        var verification = script.by(cast.auditor(), "verifies the audit trail, chapter " + chapter)
                .get(address + "/verification?chapter=" + chapter)
                .telling("/events", "/lastHash")
                .expect(200);
        script.check("no event of the audit trail has been changed", "true", verification.text("/intact"));
    }
}
