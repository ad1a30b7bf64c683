package fr.adjuge.tender.amendment;

import java.util.UUID;

/** One document in the place of another. */
record Replacement(UUID documentId, UUID replacementId) {}
