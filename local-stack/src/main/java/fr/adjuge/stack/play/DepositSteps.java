package fr.adjuge.stack.play;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** From the files of an offer to the opened offers. */
final class DepositSteps {

    private final PlayedTender tender;
    private final Script script;
    private final Cast cast;

    DepositSteps(PlayedTender tender) {
        this.tender = tender;
        this.script = tender.script;
        this.cast = tender.cast;
    }

    /** Uploads the files of an offer; nothing is deposited yet. */
    List<String> upload(ExampleOffer offer, String name) {
        var uploads = new ArrayList<String>();
        for (var file : new OfferFiles(offer, tender.reference()).all().entrySet()) {
            var id = script.keyFor(name + "/" + file.getKey()).toString();
            script.by(offer.operator(), "uploads " + file.getKey() + " of " + name)
                    .put(
                            tender.address() + "/uploads/" + id + "?fileName=" + encode(file.getKey(), UTF_8),
                            file.getValue())
                    .quiet()
                    .expect(200);
            uploads.add(id);
        }
        return uploads;
    }

    /** Turns the uploaded files into a deposit and keeps its receipt. */
    Answer deposit(ExampleOffer offer, String name, List<String> uploads) {
        var receipt = script.by(offer.operator(), "deposits " + name + ", " + uploads.size() + " files")
                .post(
                        tender.address() + "/deposits",
                        Json.object(
                                "lotIds",
                                List.of(PlayedTender.LOT),
                                "kind",
                                "FULL",
                                "form",
                                offer.form(),
                                "uploadIds",
                                uploads))
                .telling("/number", "/receivedAtInParis", "/onTime")
                .expect(201);
        script.keep("receipts/" + name.replace(",", "").replace(' ', '-') + ".json", receipt.body());
        return receipt;
    }

    Answer deposit(ExampleOffer offer) {
        return deposit(offer, "offer " + offer.id(), upload(offer, "offer " + offer.id()));
    }

    /** @return how many deposits had each fate */
    Map<String, Integer> openOffers() {
        script.by(cast.firstOfficer(), "approves the opening, first of two")
                .post(tender.address() + "/opening", Json.object())
                .matching(tender.address())
                .telling("/tenderStatus")
                .expect(200);
        script.by(cast.secondOfficer(), "approves too: the offers are opened")
                .post(tender.address() + "/opening", Json.object())
                .matching(tender.address())
                .telling("/tenderStatus")
                .expect(200);
        var register = script.by(cast.buyer(), "reads the register of the opening")
                .get(tender.address() + "/opening-register")
                .expect(200);
        script.keep("opening-register.json", register.body());
        var fates = new TreeMap<String, Integer>();
        for (var deposit : register.body().path("deposits")) {
            fates.merge(deposit.path("fate").asText(), 1, Integer::sum);
        }
        return fates;
    }

    /** @return how many offers were opened */
    int readOffers() {
        var opened = script.by(cast.buyer(), "reads the offers")
                .get(tender.address() + "/offers?limit=100")
                .expect(200);
        script.keep("offers.json", opened.body());
        for (var offer : opened.body().path("items")) {
            tender.hasOpened(
                    offer.path("registrationNumber").asText(), offer.path("id").asText());
        }
        return opened.body().path("items").size();
    }
}
