/**
 * How an evaluation stands, what may be done with it, how it is closed, and what came of it: the frozen result, its
 * explanation, its replay, its report.
 */
@NullMarked
package fr.adjuge.scoring.result;

import org.jspecify.annotations.NullMarked;
