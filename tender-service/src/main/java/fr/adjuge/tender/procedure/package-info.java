/** The rules of each type of procedure, by the day of its launch: limits, grounds, wordings that the law sets. */
@NullMarked
package fr.adjuge.tender.procedure;

import org.jspecify.annotations.NullMarked;
