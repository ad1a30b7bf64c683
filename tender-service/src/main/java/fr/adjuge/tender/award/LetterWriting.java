package fr.adjuge.tender.award;

import fr.adjuge.dto.tender.LetterChannel;
import fr.adjuge.tender.lot.Awardee;
import fr.adjuge.tender.lot.Discontinuance;
import fr.adjuge.tender.lot.LotDesk.LotCase;
import fr.adjuge.tender.lot.Ranking;
import fr.adjuge.tender.lot.SentLetters;
import fr.adjuge.tender.offer.LotOffer;
import fr.adjuge.tender.offer.OfferRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes a letter to each candidate or tenderer of a lot that is owed one, and keeps it as it is sent. */
@ApplicationScoped
class LetterWriting {

    private final OfferRepository offers;
    private final LetterRepository letters;

    LetterWriting(OfferRepository offers, LetterRepository letters) {
        this.offers = offers;
        this.letters = letters;
    }

    /** To everybody but the winner; with nobody else there is no standstill either. */
    SentLetters rejectAllButWinner(LotCase taken, LetterChannel channel) {
        var winner = taken.lot().awardee().orElseThrow();
        var all = offers.forLot(taken.tender().id(), taken.announced().id());
        var rejected = all.stream()
                .filter(offer -> !offer.id().equals(winner.offerId()))
                .toList();
        if (rejected.isEmpty()) {
            return SentLetters.toNobody(taken.today(), channel);
        }
        var announcedDays = taken.tender().consultation().execution().standstillDays();
        var sent = SentLetters.toTheRejected(taken.today(), channel, announcedDays);
        var choice = choice(taken, all, winner);
        rejected.forEach(offer -> keep(taken, offer, rejection(taken, offer, choice, sent)));
        return sent;
    }

    void tellDiscontinuance(LotCase taken, Discontinuance discontinuance) {
        for (var offer : offers.forLot(taken.tender().id(), taken.announced().id())) {
            var letter = new DiscontinuanceLetter(
                    taken.tender().consultation(),
                    taken.announced(),
                    offer.leader().organisation(),
                    discontinuance);
            letters.persist(new Letter(
                    taken.lot().key(),
                    offer.id(),
                    offer.leader().organisation(),
                    taken.today(),
                    letter.subject(),
                    letter.text()));
        }
    }

    private void keep(LotCase taken, LotOffer offer, RejectionLetter letter) {
        letters.persist(new Letter(
                taken.lot().key(),
                offer.id(),
                offer.leader().organisation(),
                taken.today(),
                letter.subject(),
                letter.text()));
    }

    private static RejectionLetter rejection(
            LotCase taken, LotOffer offer, RejectionLetter.Choice choice, SentLetters sent) {
        var standing = standing(taken, offer.id());
        return new RejectionLetter(
                taken.tender().consultation(),
                taken.announced(),
                offer.leader().organisation(),
                Motive.of(
                        offer.examination(),
                        standing,
                        fallenOut(taken, offer.id()),
                        taken.lot().fallenOut().contains(offer.id())),
                standing,
                choice,
                taken.lot().ranking().orElseThrow().totalMaximum(),
                sent);
    }

    private static RejectionLetter.Choice choice(LotCase taken, List<LotOffer> all, Awardee winner) {
        var tenderer = all.stream()
                .filter(offer -> offer.id().equals(winner.offerId()))
                .map(LotOffer::tenderer)
                .findFirst()
                .orElseThrow();
        return new RejectionLetter.Choice(
                tenderer,
                standing(taken, winner.offerId()).orElseThrow(),
                taken.lot().award().orElseThrow().reason());
    }

    private static Optional<Ranking.Standing> standing(LotCase taken, UUID offerId) {
        return taken.lot().ranking().flatMap(ranking -> ranking.of(offerId));
    }

    private static Optional<Awardee> fallenOut(LotCase taken, UUID offerId) {
        return taken.lot().awardees().stream()
                .filter(awardee -> awardee.elimination().isPresent())
                .filter(awardee -> awardee.offerId().equals(offerId))
                .findFirst();
    }
}
