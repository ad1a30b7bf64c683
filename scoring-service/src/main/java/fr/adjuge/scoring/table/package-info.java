/** A scoring request as tables that people fill in with prices and marks, and what they filled in read back. */
@NullMarked
package fr.adjuge.scoring.table;

import org.jspecify.annotations.NullMarked;
