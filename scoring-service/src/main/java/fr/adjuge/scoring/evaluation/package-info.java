/** Evaluations: who marks what, marks with their reasons, one closure, a frozen result. */
@NullMarked
package fr.adjuge.scoring.evaluation;

import org.jspecify.annotations.NullMarked;
