/** Who is best: admission, rescaling, totals, ranks and combinations of options. */
@NullMarked
package fr.adjuge.scoring.ranking;

import org.jspecify.annotations.NullMarked;
