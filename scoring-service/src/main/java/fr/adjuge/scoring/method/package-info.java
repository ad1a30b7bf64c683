/** The announced method: criteria, scales, minimums, and how silent points are read. */
@NullMarked
package fr.adjuge.scoring.method;

import org.jspecify.annotations.NullMarked;
