package fr.adjuge.tender;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.adjuge.dto.tender.Consultation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** The two example consultations as values, for tests to change in one point. */
public final class Consultations {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private Consultations() {}

    /** INRAE-C24-2025-006: a combine harvester, deadline 28 May 2025 at noon. */
    public static Consultation inrae() {
        return inrae(unchanged -> {});
    }

    public static Consultation inrae(Consumer<ObjectNode> change) {
        return read("/examples/NewTender.json", change);
    }

    /** A call centre for the Chambres d'agriculture, deadline 6 August 2025 at noon. */
    public static Consultation chambers() {
        return read("/chambers/consultation.json", unchanged -> {});
    }

    private static Consultation read(String resource, Consumer<ObjectNode> change) {
        try {
            var request = JSON.readTree(HttpTest.resource(resource));
            var json = request.has("consultation") ? request.get("consultation") : request;
            change.accept((ObjectNode) json);
            return JSON.treeToValue(json, Consultation.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
