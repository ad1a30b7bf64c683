package fr.adjuge.tender;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.adjuge.dto.http.KeptJson;
import fr.adjuge.dto.tender.Consultation;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** What is announced as its column holds it: as JSON that nobody takes apart who only passes it on. */
@Converter
@Immutable // so that Hibernate compares the holder, and not what it holds
@Singleton
class KeptConsultation implements AttributeConverter<KeptJson<Consultation>, String> {

    private final ObjectMapper json;

    KeptConsultation(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String convertToDatabaseColumn(KeptJson<Consultation> kept) {
        return kept.text().orElseGet(() -> written(kept.value()));
    }

    @Override
    public KeptJson<Consultation> convertToEntityAttribute(String text) {
        return KeptJson.as(text, this::read);
    }

    private String written(Consultation consultation) {
        try {
            return json.writeValueAsString(consultation);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is announced cannot be written", e);
        }
    }

    private Consultation read(String text) {
        try {
            return json.readValue(text, Consultation.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is announced cannot be read", e);
        }
    }
}
