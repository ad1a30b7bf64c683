/** What concerns a company, over all tenders, and what it answers. */
@NullMarked
package fr.adjuge.tender.inbox;

import org.jspecify.annotations.NullMarked;
