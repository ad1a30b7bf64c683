/** Who is calling. */
@NullMarked
package fr.adjuge.scoring.access;

import org.jspecify.annotations.NullMarked;
