/**
 * An evaluation and what it was opened with: its method, its offers, who marks what, who may read it. Knows neither
 * the marks that are given nor what becomes of them.
 */
@NullMarked
package fr.adjuge.scoring.evaluation;

import org.jspecify.annotations.NullMarked;
