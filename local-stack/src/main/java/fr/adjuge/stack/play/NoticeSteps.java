package fr.adjuge.stack.play;

import com.fasterxml.jackson.databind.JsonNode;
import fr.adjuge.stack.Part;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** From the notified contract to the published award notice. */
final class NoticeSteps {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Script script;
    private final PlayedTender tender;

    NoticeSteps(PlayedTender tender) {
        this.script = tender.script;
        this.tender = tender;
    }

    /** Waits until notice-service has taken the award record; the hand-over is not part of the notification. */
    String awaitNotice() {
        return script.once("the award record is handed over to notice-service", () -> {
            var start = System.nanoTime();
            while (System.nanoTime() - start < LIMIT.toNanos()) {
                var lot = script.read(tender.cast.buyer(), Part.TENDER, tender.lot())
                        .body();
                if (lot.at("/handOver/state").asText().equals("DELIVERED")) {
                    return address();
                }
                pause();
            }
            throw new PlayFailure("the award record is not handed over after %d s: %s"
                    .formatted(
                            LIMIT.toSeconds(),
                            script.read(tender.cast.buyer(), Part.TENDER, tender.lot())
                                    .body()
                                    .path("handOver")));
        });
    }

    /**
     * @param amount what the essential data must say of the contract, excluding VAT
     * @param months its longest duration, renewals included
     */
    void publish(String notice, String amount, int months) {
        var validation = script.by(tender.cast.buyer(), "has the award notice checked")
                .to(Part.NOTICE)
                .get(notice + "/validation")
                .telling("/publishable", "/errors", "/warnings")
                .expect(200);
        script.keep("validation.json", validation.body());
        script.check(
                "no official rule is broken, at the moment of sending either, nor the schema of the essential data",
                Map.of("EFORMS_STATIC", 0, "EFORMS_DYNAMIC", 0, "OWN_RULES", 0, "ESSENTIAL_DATA", 0),
                errorsByLayer(validation.body()));
        script.by(tender.cast.buyer(), "sends the award notice")
                .to(Part.NOTICE)
                .post(notice + "/publication", Json.object())
                .matching(notice)
                .telling("/status", "/dispatchedAtInParis")
                .expect(200);
        script.once("the publication channel has the notice", () -> {
            await(Part.NOTICE, notice, "/status", "PUBLISHED");
            return "PUBLISHED";
        });
        keep(notice + "/xml", "notice.xml");
        keep(notice + "/html", "notice.html");
        keep(notice + "/pdf", "notice.pdf");
        var contract = Json.parse(keep(notice + "/decp", "decp.json")).at("/marches/marche/0");
        script.check(
                "amount and months in the essential data",
                amount + ", " + months,
                contract.path("montant").decimalValue().toPlainString() + ", "
                        + contract.path("dureeMois").asInt());
    }

    private static Map<String, Integer> errorsByLayer(JsonNode validation) {
        var errors = new HashMap<String, Integer>();
        for (var layer : validation.path("layers")) {
            errors.put(layer.path("name").asText(), layer.path("errors").asInt());
        }
        return errors;
    }

    private byte[] keep(String address, String file) {
        var content = script.read(tender.cast.buyer(), Part.NOTICE, address).bytes();
        script.keep(file, content);
        return content;
    }

    /** The notice that was made of the award record of the tender. */
    private String address() {
        var address = tender.address();
        var id = address.substring(address.lastIndexOf('/') + 1);
        var notices = script.read(tender.cast.buyer(), Part.NOTICE, "/notices?tenderId=" + id)
                .body();
        if (notices.path("items").size() != 1) {
            throw new PlayFailure("notice-service must have one notice of " + address + ", it has " + notices);
        }
        return "/notices/" + notices.at("/items/0/id").asText();
    }

    /** Asks again and again, until what is told at this pointer is what is wanted. */
    private void await(Part service, String path, String pointer, String wanted) {
        var start = System.nanoTime();
        var found = script.read(tender.cast.buyer(), service, path).body();
        while (!found.at(pointer).asText().equals(wanted)) {
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                throw new PlayFailure(
                        "%s of %s is not %s after %d s: %s".formatted(pointer, path, wanted, LIMIT.toSeconds(), found));
            }
            pause();
            found = script.read(tender.cast.buyer(), service, path).body();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlayFailure("interrupted", e);
        }
    }
}
