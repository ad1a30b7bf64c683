/** The contract: signed by both parties, then notified. */
@NullMarked
package fr.adjuge.tender.contract;

import org.jspecify.annotations.NullMarked;
