package fr.adjuge.stack.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One company of the example data, with what it offers and the marks that its offer gets. */
record ExampleOffer(String id, JsonNode data) {

    /** The offers of a procedure by their short names, in the order of the example data. */
    static Map<String, ExampleOffer> allOf(JsonNode file) {
        var offers = new LinkedHashMap<String, ExampleOffer>();
        for (var offer : file.path("offers")) {
            var id = offer.path("id").asText();
            offers.put(id, new ExampleOffer(id, offer));
        }
        return offers;
    }

    /** The same company with another price, as it may have offered at first. */
    ExampleOffer at(String priceExcludingVat) {
        return new ExampleOffer(id, ((ObjectNode) data.deepCopy()).put("priceExcludingVat", priceExcludingVat));
    }

    String company() {
        return data.at("/company/organisation/name").asText();
    }

    String siret() {
        return data.at("/company/organisation/registrationNumber").asText();
    }

    String price() {
        return data.path("priceExcludingVat").asText();
    }

    JsonNode optionPrices() {
        return data.path("optionPrices");
    }

    /** Whether the list of references is among its files. */
    boolean givesReferences() {
        return data.path("references").asBoolean(true);
    }

    Map<String, Integer> marks() {
        var marks = new LinkedHashMap<String, Integer>();
        for (var mark : data.path("marks").properties()) {
            marks.put(mark.getKey(), mark.getValue().asInt());
        }
        return marks;
    }

    Person operator() {
        return Person.of(company(), "operateur." + id.toLowerCase(Locale.ROOT), siret(), "operator");
    }

    /** What the company commits to, for the one lot of the examples. */
    ObjectNode form() {
        var options = Json.MAPPER.createArrayNode();
        for (var option : optionPrices().properties()) {
            options.add(Json.object(
                    "optionId",
                    option.getKey(),
                    "priceExcludingVat",
                    Json.euros(option.getValue().asText())));
        }
        return Json.object(
                "members",
                List.of(data.path("company")),
                "grouping",
                "ALONE",
                "subcontracted",
                false,
                "lots",
                List.of(Json.object(
                        "lotId", PlayedTender.LOT, "priceExcludingVat", Json.euros(price()), "optionPrices", options)));
    }
}
