/** The lot: the unit of result from the opening on. */
@NullMarked
package fr.adjuge.tender.lot;

import org.jspecify.annotations.NullMarked;
