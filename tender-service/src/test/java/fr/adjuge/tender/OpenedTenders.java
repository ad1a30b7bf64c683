package fr.adjuge.tender;

import static fr.adjuge.tender.HttpTest.INRAE;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.tender.Consultation;
import fr.adjuge.dto.tender.OfferForm;
import fr.adjuge.tender.lot.Lot;
import fr.adjuge.tender.lot.LotKey;
import fr.adjuge.tender.lot.LotScene;
import fr.adjuge.tender.offer.LotOffer;
import fr.adjuge.tender.offer.Offer;
import fr.adjuge.tender.sealing.OpeningKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tenders of INRAE as the opening leaves them, for the tests of what comes after. */
@ApplicationScoped
public class OpenedTenders {

    static final String LOT = "LOT-0001";
    static final Instant DRAFTED = Instant.parse("2025-04-07T07:00:00Z");
    static final Instant PUBLISHED = Instant.parse("2025-04-14T08:00:00Z");
    static final Instant DEADLINE = Instant.parse("2025-05-28T10:00:00Z");
    static final Instant OPENED = Instant.parse("2025-05-28T12:00:00Z");

    private final EntityManager database;
    private final OpeningKeys keys;

    OpenedTenders(EntityManager database, OpeningKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** With credits of 360 000 € and these offers, which get new ids. */
    @Transactional
    public UUID with(List<LotOffer> offers) {
        var tender = new Tender(UUID.randomUUID(), INRAE, consultation(), DRAFTED);
        tender.recordCredits(Money.euros("360000"), DRAFTED);
        tender.publish(UUID.randomUUID(), Map.of(LOT, "hash"), PUBLISHED);
        database.persist(tender);
        keys.make(tender.id(), PUBLISHED);
        var lot = new Lot(new LotKey(tender.id(), LOT));
        lot.open(LotScene.at(lot, tender, OPENED, List.of()));
        tender.open(OPENED);
        database.persist(lot);
        database.flush();
        offers.forEach(offer -> database.persist(offer(tender.id(), offer)));
        return tender.id();
    }

    private static Consultation consultation() {
        return Consultations.inrae(json -> json.put("reference", "INRAE-" + UUID.randomUUID()));
    }

    private Offer offer(UUID tenderId, LotOffer offer) {
        var deposit = deposit(tenderId, offer);
        var optionPrices = offer.optionPrices().entrySet().stream()
                .map(option -> new OfferForm.OptionPrice(option.getKey(), option.getValue()))
                .toList();
        return new Offer(
                UUID.randomUUID(),
                tenderId,
                offer.number(),
                new Offer.Origin(deposit, OPENED.minusSeconds(86_400), List.of(LOT)),
                new OfferForm(
                        offer.members(),
                        offer.grouping(),
                        offer.subcontracted(),
                        List.of(new OfferForm.LotPrices(LOT, offer.price(), optionPrices))),
                List.of());
    }

    /** A deposit of a second after the deadline, which nobody opens. */
    @Transactional
    public void lateDeposit(UUID tenderId, String organisation) {
        deposit(tenderId, organisation, 99, DEADLINE.plusSeconds(1));
    }

    private UUID deposit(UUID tenderId, LotOffer offer) {
        return deposit(
                tenderId,
                offer.leader().organisation().registrationNumber(),
                offer.number(),
                OPENED.minusSeconds(86_400));
    }

    /** The row that an offer refers to; what was sealed in it is of no importance here. */
    private UUID deposit(UUID tenderId, String organisation, int rank, Instant at) {
        var id = UUID.randomUUID();
        database.createNativeQuery("""
                        insert into deposit (id, version, tender_id, number, organisation, kind, lot_ids, rank,
                                             transmission_began_at, received_at, documents, total_size, content_sha256,
                                             sealed_content, locked_receipt)
                        values (:id, 0, :tender, :number, :organisation, 'FULL', '["LOT-0001"]', :rank,
                                :at, :at, 1, 1, :hash, '', '')
                        """)
                .setParameter("id", id)
                .setParameter("tender", tenderId)
                .setParameter("number", id.toString())
                .setParameter("organisation", organisation)
                .setParameter("rank", rank)
                .setParameter("at", at)
                .setParameter("hash", "0".repeat(64))
                .executeUpdate();
        return id;
    }
}
