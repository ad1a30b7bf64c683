/** From the ranking to the end of the standstill: intended winner, pieces, decision, letters. */
@NullMarked
package fr.adjuge.tender.award;

import org.jspecify.annotations.NullMarked;
