/** Offers, as they come out of the opening. */
@NullMarked
package fr.adjuge.tender.offer;

import org.jspecify.annotations.NullMarked;
