package fr.adjuge.tender.award;

import fr.adjuge.dto.tender.LetterChannel;
import fr.adjuge.tender.deposit.Deposit;
import fr.adjuge.tender.deposit.DepositRepository;
import fr.adjuge.tender.lot.Awardee;
import fr.adjuge.tender.lot.Discontinuance;
import fr.adjuge.tender.lot.LotCase;
import fr.adjuge.tender.lot.Ranking;
import fr.adjuge.tender.lot.SentLetters;
import fr.adjuge.tender.offer.LotOffer;
import fr.adjuge.tender.offer.OfferRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a letter to each candidate or tenderer of a lot that is owed one, and keeps it as it is sent. */
@ApplicationScoped
class LetterWriting {

    private final OfferRepository offers;
    private final DepositRepository deposits;
    private final LetterRepository letters;

    LetterWriting(OfferRepository offers, DepositRepository deposits, LetterRepository letters) {
        this.offers = offers;
        this.deposits = deposits;
        this.letters = letters;
    }

    /**
     * To everybody but the winner; with nobody else there is no standstill either. Whoever deposited too late has taken
     * part: the code does not say so, but its offer is eliminated, and an eliminated tenderer is told and may complain.
     */
    SentLetters rejectAllButWinner(LotCase taken, LetterChannel channel) {
        var winner = taken.lot().awardee().orElseThrow();
        var all = taken.offers();
        var rejected = all.stream()
                .filter(offer -> !offer.id().equals(winner.offerId()))
                .toList();
        var late = late(taken);
        if (rejected.isEmpty() && late.isEmpty()) {
            return SentLetters.toNobody(taken.today(), channel);
        }
        var announcedDays = taken.tender().consultation().execution().standstillDays();
        var sent =
                SentLetters.toTheRejected(taken.today(), channel, taken.rules().standstill(), announcedDays);
        var choice = choice(taken, all, winner);
        rejected.forEach(offer -> {
            var letter = rejection(taken, offer, choice, sent);
            keep(taken, offer.id(), letter.recipient(), letter.subject(), letter.text());
        });
        late.forEach(deposit -> {
            var letter = rejection(taken, deposit, choice, sent);
            keep(taken, null, letter.recipient(), letter.subject(), letter.text());
        });
        return sent;
    }

    void tellDiscontinuance(LotCase taken, Discontinuance discontinuance) {
        taken.offers()
                .forEach(offer -> tellDiscontinuance(
                        taken, offer.id(), Addressee.of(offer.leader().organisation()), discontinuance));
        late(taken)
                .forEach(deposit ->
                        tellDiscontinuance(taken, null, Addressee.known(deposit.organisation()), discontinuance));
    }

    private void tellDiscontinuance(
            LotCase taken, @Nullable UUID offerId, Addressee recipient, Discontinuance discontinuance) {
        var letter =
                new DiscontinuanceLetter(taken.tender().consultation(), taken.announced(), recipient, discontinuance);
        keep(taken, offerId, recipient, letter.subject(), letter.text());
    }

    private void keep(LotCase taken, @Nullable UUID offerId, Addressee recipient, String subject, String text) {
        letters.persist(new Letter(taken.lot().key(), offerId, recipient, taken.today(), subject, text));
    }

    /** Of each company whose only offers for the lot came too late, the first one. */
    private Collection<Deposit> late(LotCase taken) {
        var tender = taken.tender();
        var lotId = taken.announced().id();
        var inTime = offers.depositorsFor(tender.id(), lotId);
        var late = new LinkedHashMap<String, Deposit>();
        deposits.after(tender.id(), tender.offerDeadline()).stream()
                .filter(deposit -> deposit.lotIds().contains(lotId) && !inTime.contains(deposit.organisation()))
                .forEach(deposit -> late.putIfAbsent(deposit.organisation(), deposit));
        return late.values();
    }

    private static RejectionLetter rejection(
            LotCase taken, Deposit late, RejectionLetter.Choice choice, SentLetters sent) {
        return new RejectionLetter(
                taken.tender().consultation(),
                taken.announced(),
                taken.rules(),
                Addressee.known(late.organisation()),
                Motive.ofLate(late.number(), late.receivedAt(), taken.tender().offerDeadline()),
                Optional.empty(),
                choice,
                taken.lot().ranking().orElseThrow().totalMaximum(),
                sent);
    }

    private static RejectionLetter rejection(
            LotCase taken, LotOffer offer, RejectionLetter.Choice choice, SentLetters sent) {
        var standing = standing(taken, offer.id());
        return new RejectionLetter(
                taken.tender().consultation(),
                taken.announced(),
                taken.rules(),
                Addressee.of(offer.leader().organisation()),
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
                taken.lot().award().orElseThrow().reason(),
                winner.tieBreakReason());
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
