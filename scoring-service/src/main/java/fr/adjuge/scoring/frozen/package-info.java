/**
 * What is computed from checked values, as it is frozen: in one canonical form that can be hashed, compared byte for
 * byte, read and computed again, whichever version of the computation froze it.
 */
@NullMarked
package fr.adjuge.scoring.frozen;

import org.jspecify.annotations.NullMarked;
