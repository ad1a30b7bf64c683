/** The launcher: starts all that Adjugé needs on one machine, plays the two example procedures, stops in order. */
@NullMarked
package fr.adjuge.stack;

import org.jspecify.annotations.NullMarked;
