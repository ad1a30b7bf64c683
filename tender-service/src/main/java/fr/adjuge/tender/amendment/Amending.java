package fr.adjuge.tender.amendment;

import static fr.adjuge.tender.TenderAction.AMEND;
import static fr.adjuge.tender.problem.ProblemType.RULES_NOT_MET;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.document.DocumentRepository;
import fr.adjuge.tender.document.TenderDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Sends an amendment: the deadline moves, and documents give way to others. */
@ApplicationScoped
class Amending {

    private static final Text WRONG_DOCUMENTS = new Text(
            "documents cannot be replaced: see the violations", "remplacement impossible : voir les violations");

    private static final Text NO_CHANGE = new Text(
            "An amendment replaces documents, postpones the deadline, or does both.",
            "Une modification remplace des documents, reporte la date limite, ou les deux.");

    private final AmendmentRepository amendments;
    private final DocumentRepository documents;

    Amending(AmendmentRepository amendments, DocumentRepository documents) {
        this.amendments = amendments;
        this.documents = documents;
    }

    Amendment amend(Tender tender, Change change, Instant now) {
        tender.permitted(AMEND, now);
        var dates = AmendmentRules.Dates.of(tender.offerDeadline(), change.deadline());
        var days = tender.consultation().submission().answerDays();
        var standing = AmendmentRules.standing(dates, days, now);
        requireChange(change);
        requireReplaceable(tender.id(), change.replacements());
        tender.amend(dates.deadline(), now);
        change.replacements().forEach(replacement -> replace(tender.id(), replacement));
        var amendment = new Amendment(
                amendments.nextKey(tender.id()), change.description(), change.replacements(), dates, standing, now);
        amendments.persist(amendment);
        return amendment;
    }

    private static void requireChange(Change change) {
        if (change.isNone()) {
            throw RefusedException.forBreaches(
                    RULES_NOT_MET, NO_CHANGE, List.of(Breach.of("/replacedDocuments", NO_CHANGE)));
        }
    }

    private void requireReplaceable(UUID tenderId, List<Replacement> replacements) {
        var breaches = new ArrayList<Breach>();
        for (var i = 0; i < replacements.size(); i++) {
            var pointer = "/replacedDocuments/" + i;
            require(tenderId, replacements.get(i).documentId(), TenderDocument::isInForce)
                    .map(rule -> Breach.of(pointer + "/documentId", rule))
                    .ifPresent(breaches::add);
            require(tenderId, replacements.get(i).replacementId(), TenderDocument::isPrepared)
                    .map(rule -> Breach.of(pointer + "/replacementId", rule))
                    .ifPresent(breaches::add);
        }
        if (!breaches.isEmpty()) {
            throw RefusedException.forBreaches(RULES_NOT_MET, WRONG_DOCUMENTS, breaches);
        }
    }

    private Optional<Text> require(UUID tenderId, UUID documentId, Predicate<TenderDocument> state) {
        return documents.find(tenderId, documentId).filter(state).isPresent()
                ? Optional.empty()
                : Optional.of(new Text(
                        "A document in force gives way to one that was added since the publication.",
                        "Un document en vigueur est remplacé par un document ajouté depuis la publication."));
    }

    private void replace(UUID tenderId, Replacement replacement) {
        documents.find(tenderId, replacement.documentId()).ifPresent(replaced -> documents
                .find(tenderId, replacement.replacementId())
                .ifPresent(replaced::giveWayTo));
    }
}
