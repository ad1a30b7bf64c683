package fr.adjuge.tender.handover;

import static fr.adjuge.tender.problem.ProblemType.CONFLICT;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.notice.AwardRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Where messages wait to be delivered. */
@ApplicationScoped
public class Outbox {

    private static final Text IDENTIFIER_TAKEN =
            new Text("another award notice has this identifier", "un autre avis d'attribution porte cet identifiant");

    private final HandOverRepository handOvers;
    private final ObjectMapper json;

    Outbox(HandOverRepository handOvers, ObjectMapper json) {
        this.handOvers = handOvers;
        this.json = json;
    }

    /** Leaves an award record here, in the transaction of the act that it is made from: both happen, or neither. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(AwardRecord awardRecord, String lotId) {
        if (awardRecord.awardNoticeId().filter(handOvers::namesNotice).isPresent()) {
            throw RefusedException.forBreaches(
                    CONFLICT, IDENTIFIER_TAKEN, List.of(Breach.of("/awardNoticeId", IDENTIFIER_TAKEN)));
        }
        try {
            handOvers.persist(new HandOver(
                    awardRecord.id(),
                    MessageKind.AWARD_RECORD,
                    awardRecord.tenderId(),
                    HandOverRepository.lotAddress(awardRecord.tenderId(), lotId),
                    json.writeValueAsString(awardRecord),
                    handOvers.realTime()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an award record is written as JSON", e);
        }
    }
}
