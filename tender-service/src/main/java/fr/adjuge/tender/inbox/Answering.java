package fr.adjuge.tender.inbox;

import static fr.adjuge.tender.problem.ProblemType.ACTION_NOT_ALLOWED;
import static fr.adjuge.tender.problem.ProblemType.RULES_NOT_MET;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.InboxEntry;
import fr.adjuge.dto.tender.OfferForm.OptionPrice;
import fr.adjuge.tender.TenderRepository;
import fr.adjuge.tender.audit.AuditTrail;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.lot.AddedPrices;
import fr.adjuge.tender.offer.Examination;
import fr.adjuge.tender.offer.Offer;
import fr.adjuge.tender.offer.OfferFile;
import fr.adjuge.tender.offer.OfferRepository;
import fr.adjuge.tender.upload.SealedFile;
import fr.adjuge.tender.upload.SentFile;
import fr.adjuge.tender.upload.SentFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Takes what a company answers to a request. The first answer about a price or an irregularity is recorded in the
 * examination, as the buyer would record it; of pieces, the buyer says which of them it accepts.
 */
@ApplicationScoped
class Answering {

    private final TenderRepository tenders;
    private final OfferRepository offers;
    private final RequestAnswers answers;
    private final SentFiles sentFiles;
    private final AuditTrail trail;

    Answering(
            TenderRepository tenders,
            OfferRepository offers,
            RequestAnswers answers,
            SentFiles sentFiles,
            AuditTrail trail) {
        this.tenders = tenders;
        this.offers = offers;
        this.answers = answers;
        this.sentFiles = sentFiles;
        this.trail = trail;
    }

    RequestAnswer answer(Entry request, Given given, Instant now) {
        var today = Paris.dayOf(now);
        requireOpen(request);
        var files = sentFiles.require(request.tenderId(), request.organisation(), given.uploadIds()).stream()
                .map(SentFile::sealed)
                .map(Answering::file)
                .toList();
        var offer = offers.require(request.tenderId(), request.offerId().orElseThrow());
        requireMissing(given.optionPrices(), request, offer);
        record(offer, request, given, today);
        var answer = new RequestAnswer(request, offer.id(), given.text(), files, now, request.isLate(today));
        answers.persistAndFlush(answer);
        trail.record(
                request.tenderId(),
                "ANSWER_REQUEST",
                Map.of(
                        "request", request.id().toString(),
                        "kind", request.kind().name(),
                        "offer", offer.id().toString(),
                        "late", Boolean.toString(answer.isLate())));
        return answer;
    }

    /** Prices are added only where the offer is to be put right. */
    private void requireMissing(List<OptionPrice> prices, Entry request, Offer offer) {
        if (!prices.isEmpty() && request.kind() != InboxEntry.Kind.REGULARISATION_REQUEST) {
            var breach =
                    Breach.of("/optionPrices", new Text("no price is asked for here", "aucun prix n'est demandé ici"));
            throw RefusedException.forBreaches(RULES_NOT_MET, breach.rule(), List.of(breach));
        }
        var tender = tenders.requirePublished(request.tenderId());
        request.lotIds()
                .forEach(lotId -> AddedPrices.requireMissing(prices, offer.forLot(lotId), tender.announcedLot(lotId)));
    }

    private static void record(Offer offer, Entry request, Given given, LocalDate today) {
        UnaryOperator<Examination> act =
                switch (request.kind()) {
                    case PRICE_REQUEST ->
                        examination -> examination.isPriceAnswered()
                                ? examination
                                : examination.answerAboutPrice(given.text(), today);
                    case REGULARISATION_REQUEST ->
                        examination -> examination.isRegularisationAnswered()
                                ? examination
                                : examination.answerRegularisation(given.text(), given.optionPrices(), today);
                    default -> UnaryOperator.identity();
                };
        offer.examine(request.lotIds(), act);
    }

    private static void requireOpen(Entry request) {
        if (!request.takesAnswers()) {
            throw new RefusedException(
                    ACTION_NOT_ALLOWED,
                    request.dueOn().isPresent()
                            ? new Text(
                                    "the buyer has decided: no more answers are taken",
                                    "l'acheteur a décidé : plus aucune réponse n'est reçue")
                            : new Text("nothing is asked here", "rien n'est demandé ici"));
        }
    }

    /** What was just received is what was sealed. */
    private static OfferFile file(SealedFile document) {
        return new OfferFile(
                document.uploadId(),
                document.fileName(),
                document.size(),
                document.sha256(),
                document.remarks(),
                document.blob(),
                document.sealContext(),
                true);
    }
}
