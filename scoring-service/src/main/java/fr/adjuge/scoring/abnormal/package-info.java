/** Which offers may be abnormally low: flags with their figures, never a decision. */
@NullMarked
package fr.adjuge.scoring.abnormal;

import org.jspecify.annotations.NullMarked;
