package fr.adjuge.tender.offer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a list tells of an offer: its row without what is offered, which is long. */
public record ListedOffer(
        UUID id, int number, Instant receivedAt, String tenderer, String registrationNumber, List<String> lotIds) {}
