/** How much a ranking depends on what it was made with. */
@NullMarked
package fr.adjuge.scoring.simulation;

import org.jspecify.annotations.NullMarked;
