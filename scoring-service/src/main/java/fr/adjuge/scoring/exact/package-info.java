/** Exact numbers: nothing here is ever rounded unless asked to. */
@NullMarked
package fr.adjuge.scoring.exact;

import org.jspecify.annotations.NullMarked;
