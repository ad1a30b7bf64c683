/** The offers that are marked, and the frozen ranking that scoring-service makes of the marks. */
@NullMarked
package fr.adjuge.tender.evaluation;

import org.jspecify.annotations.NullMarked;
