package fr.adjuge.tender.publication;

import static fr.adjuge.tender.TenderAction.PUBLISH;
import static fr.adjuge.tender.problem.ProblemType.RULES_NOT_MET;
import static java.util.stream.Collectors.toMap;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.client.RemoteRefusal;
import fr.adjuge.dto.scoring.MethodCheck;
import fr.adjuge.dto.scoring.MethodCheckRequest;
import fr.adjuge.dto.tender.AnnouncedLot;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.document.DocumentRepository;
import fr.adjuge.tender.lot.Lot;
import fr.adjuge.tender.lot.LotKey;
import fr.adjuge.tender.lot.LotRepository;
import fr.adjuge.tender.problem.RefusedException;
import fr.adjuge.tender.scoring.ScoringClient;
import fr.adjuge.tender.scoring.ScoringRefusal;
import fr.adjuge.tender.sealing.OpeningKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Sends the notice of a tender: all its rules are checked and all that is broken is told at once; then its methods are
 * frozen, its lots begin, and the key is made that will open its deposits.
 */
@ApplicationScoped
class Launch {

    private static final Text NOT_PUBLISHABLE = new Text(
            "the notice cannot be sent: see the violations", "l'avis ne peut pas être envoyé : voir les violations");

    private final DocumentRepository documents;
    private final LotRepository lots;
    private final OpeningKeys keys;
    private final ScoringClient scoring;

    Launch(DocumentRepository documents, LotRepository lots, OpeningKeys keys, @RestClient ScoringClient scoring) {
        this.documents = documents;
        this.lots = lots;
        this.keys = keys;
        this.scoring = scoring;
    }

    /** What the buyer should know although the notice was sent. */
    List<Text> send(Tender tender, Optional<UUID> noticeId, Instant now) {
        tender.permitted(PUBLISH, now);
        var draft = new Draft(
                tender.consultation(), tender.credits().isPresent(), documents.countInForce(tender.id()), now);
        var breaches = new ArrayList<>(PublicationRules.brokenBy(draft));
        var checks = checksOf(draft, breaches);
        if (!breaches.isEmpty()) {
            throw RefusedException.forBreaches(RULES_NOT_MET, NOT_PUBLISHABLE, breaches);
        }
        tender.publish(noticeId.orElseGet(UUID::randomUUID), hashes(checks), now);
        draft.consultation().lots().forEach(lot -> lots.persist(new Lot(new LotKey(tender.id(), lot.id()))));
        keys.make(tender.id(), now);
        var warnings = new ArrayList<>(PublicationRules.warningsFor(draft));
        checks.values().forEach(check -> warnings.addAll(MethodFindings.warnings(check)));
        return warnings;
    }

    /** What scoring-service says of the method of each lot; what makes one unfit goes to the breaches. */
    private Map<AnnouncedLot, MethodCheck> checksOf(Draft draft, List<Breach> breaches) {
        var checks = new LinkedHashMap<AnnouncedLot, MethodCheck>();
        var lotsInOrder = draft.consultation().lots();
        for (var i = 0; i < lotsInOrder.size(); i++) {
            var lot = lotsInOrder.get(i);
            var pointer = "/consultation/lots/" + i;
            try {
                var check = scoring.checkMethod(new MethodCheckRequest(lot.method(), draft.launchedOn()));
                checks.put(lot, check);
                breaches.addAll(MethodFindings.breaches(pointer, check));
            } catch (RemoteRefusal refusal) {
                breaches.addAll(ScoringRefusal.breaches(refusal, Map.of("/method", pointer + "/method")));
            }
        }
        return checks;
    }

    private static Map<String, String> hashes(Map<AnnouncedLot, MethodCheck> checks) {
        return checks.entrySet().stream().collect(toMap(check -> check.getKey().id(), check -> check.getValue()
                .methodHash()));
    }
}
