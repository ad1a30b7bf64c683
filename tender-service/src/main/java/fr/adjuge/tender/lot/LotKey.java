package fr.adjuge.tender.lot;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Which lot of which tender.
 *
 * @param lotId as announced: {@code LOT-0001}
 */
@Embeddable
public record LotKey(UUID tenderId, String lotId) {}
