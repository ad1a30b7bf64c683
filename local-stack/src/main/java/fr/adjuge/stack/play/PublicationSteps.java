package fr.adjuge.stack.play;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** From the draft to the published consultation. */
final class PublicationSteps {

    private final PlayedTender tender;
    private final Script script;
    private final Cast cast;

    PublicationSteps(PlayedTender tender) {
        this.tender = tender;
        this.script = tender.script;
        this.cast = tender.cast;
    }

    void draft(JsonNode consultation) {
        var drafted = script.by(cast.buyer(), "drafts the consultation")
                .post("/tenders", Json.object("consultation", consultation))
                .telling("/status", "/consultation/reference")
                .expect(201);
        tender.isAt("/tenders/" + drafted.text("/id"));
    }

    void recordCredits(String amount) {
        script.by(cast.buyer(), "records the credits, sealed")
                .put(tender.address() + "/credits", Json.object("amountExcludingVat", Json.euros(amount)))
                .matching(tender.address())
                .telling("/creditsExcludingVat/amount")
                .expect(200);
    }

    /** @return the id of the document */
    String addDocument(String name, String kind, byte[] content) {
        return script.by(cast.buyer(), "adds " + name)
                .post(tender.address() + "/documents?name=" + encode(name, UTF_8) + "&kind=" + kind, content)
                .matching(tender.address())
                .telling("/kind", "/size")
                .expect(201)
                .text("/id");
    }

    /** @param limits days by the name of the limit, as they must come out of the rules of the sending day */
    void publish(String contractNoticeId, Map<String, String> limits) {
        script.by(cast.buyer(), "sends the notice and publishes")
                .post(tender.address() + "/publication", Json.object("contractNoticeId", contractNoticeId))
                .matching(tender.address())
                .telling("/status", "/launchedOn", "/offerDeadlineInParis", "/contractNotice")
                .expect(200);
        var calendar = script.by(cast.buyer(), "reads the time limits")
                .get(tender.address() + "/calendar")
                .expect(200)
                .body();
        script.keep("calendar.json", calendar);
        var found = new TreeMap<String, String>();
        for (var limit : calendar.path("limits")) {
            found.put(limit.path("name").asText(), limit.path("on").asText());
        }
        script.check("the time limits: " + found, limits, pick(found, limits.keySet()));
    }

    private static Map<String, String> pick(Map<String, String> all, Set<String> names) {
        return all.entrySet().stream()
                .filter(limit -> names.contains(limit.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
