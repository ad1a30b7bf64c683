/** Legal time limits, counted as days in Paris. */
@NullMarked
package fr.adjuge.tender.calendar;

import org.jspecify.annotations.NullMarked;
