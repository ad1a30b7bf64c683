package fr.adjuge.tender.publication;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.client.RemoteRefusal;
import fr.adjuge.dto.scoring.MethodCheck;
import fr.adjuge.dto.scoring.MethodCheckRequest;
import fr.adjuge.dto.tender.AnnouncedLot;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.document.DocumentRepository;
import fr.adjuge.tender.scoring.ScoringClient;
import fr.adjuge.tender.scoring.ScoringRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Holds a draft against all rules of the publication, those of its scoring methods in scoring-service included. */
@ApplicationScoped
public class PublicationCheck {

    private final DocumentRepository documents;
    private final ScoringClient scoring;

    PublicationCheck(DocumentRepository documents, @RestClient ScoringClient scoring) {
        this.documents = documents;
        this.scoring = scoring;
    }

    /** If the notice were sent at this instant. */
    public Findings of(Tender tender, Instant sentAt) {
        var draft = new Draft(
                tender.consultation(), tender.credits().isPresent(), documents.countInForce(tender.id()), sentAt);
        var breaches = new ArrayList<>(PublicationRules.brokenBy(draft));
        var checks = checksOf(draft, breaches);
        return new Findings(draft, breaches, checks);
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
}
