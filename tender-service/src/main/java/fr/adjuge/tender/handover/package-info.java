/** What is handed over to other services, at least once, whichever side dies in between. */
@NullMarked
package fr.adjuge.tender.handover;

import org.jspecify.annotations.NullMarked;
