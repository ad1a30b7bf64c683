/** Keeps offers secret until their opening: one key pair for each tender, whose two halves never meet before. */
@NullMarked
package fr.adjuge.tender.sealing;

import org.jspecify.annotations.NullMarked;
