/** The way to scoring-service. */
@NullMarked
package fr.adjuge.tender.scoring;

import org.jspecify.annotations.NullMarked;
