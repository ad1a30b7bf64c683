package fr.adjuge.tender;

import fr.adjuge.dto.tender.DiscontinuanceGround;
import java.time.Instant;

/** Why and when a tender was given up as a whole, before its opening (déclaration sans suite). */
public record TenderDiscontinuance(DiscontinuanceGround ground, String reason, Instant decidedAt) {}
