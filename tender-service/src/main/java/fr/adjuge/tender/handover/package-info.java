/** What is handed over to notice-service, at least once, whichever side dies in between. */
@NullMarked
package fr.adjuge.tender.handover;

import org.jspecify.annotations.NullMarked;
