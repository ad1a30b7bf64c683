/** What was done and what was attempted: an append-only trail, chained for each tender. */
@NullMarked
package fr.adjuge.tender.audit;

import org.jspecify.annotations.NullMarked;
