/** Ranking without explanation, in whole numbers of 64 bits: for simulations and what-if questions, never for a result. */
@NullMarked
package fr.adjuge.scoring.fast;

import org.jspecify.annotations.NullMarked;
