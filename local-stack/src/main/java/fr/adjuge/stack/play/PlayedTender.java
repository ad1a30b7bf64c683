package fr.adjuge.stack.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The procedure that is played: who acts in it, and where it and its offers are. */
final class PlayedTender {

    /** Neither of the two contracts is divided. */
    static final String LOT = "LOT-0001";

    final Script script;
    final Cast cast;
    private final String reference;
    private final Map<String, String> offerIdsBySiret = new LinkedHashMap<>();
    private String address = "";

    PlayedTender(Script script, Cast cast, String reference) {
        this.script = script;
        this.cast = cast;
        this.reference = reference;
    }

    String reference() {
        return reference;
    }

    String address() {
        return address;
    }

    void isAt(String newAddress) {
        address = newAddress;
    }

    String lot() {
        return address + "/lots/" + LOT;
    }

    void hasOpened(String siret, String offerId) {
        offerIdsBySiret.put(siret, offerId);
    }

    /** The address of the opened offer of this company. */
    String offerOf(ExampleOffer offer) {
        return address + "/offers/" + idOf(offer);
    }

    /** One act of the buyer about one offer before the offers are compared. */
    void examine(ExampleOffer offer, String what, String act, JsonNode content) {
        script.by(cast.buyer(), what)
                .post(offerOf(offer) + "/" + act, content)
                .matching(offerOf(offer))
                .expect(200);
    }

    String idOf(ExampleOffer offer) {
        var id = offerIdsBySiret.get(offer.siret());
        if (id == null) {
            throw new PlayFailure("no offer of " + offer.company() + " among the opened ones: " + offerIdsBySiret);
        }
        return id;
    }
}
