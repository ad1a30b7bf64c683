package fr.adjuge.tender.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.adjuge.dto.notice.AwardRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Where an award record waits to be delivered to notice-service. */
@ApplicationScoped
public class Outbox {

    private final HandOverRepository handOvers;
    private final ObjectMapper json;

    Outbox(HandOverRepository handOvers, ObjectMapper json) {
        this.handOvers = handOvers;
        this.json = json;
    }

    /** Leaves an award record here, in the transaction of the act that it is made from: both happen, or neither. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(AwardRecord awardRecord, String lotId) {
        try {
            handOvers.persist(new HandOver(
                    awardRecord.id(),
                    awardRecord.tenderId(),
                    lotId,
                    json.writeValueAsString(awardRecord),
                    handOvers.realTime()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an award record is written as JSON", e);
        }
    }
}
