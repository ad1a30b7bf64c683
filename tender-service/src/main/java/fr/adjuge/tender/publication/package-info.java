/** Launching a procedure: what must hold, and what is frozen. */
@NullMarked
package fr.adjuge.tender.publication;

import org.jspecify.annotations.NullMarked;
