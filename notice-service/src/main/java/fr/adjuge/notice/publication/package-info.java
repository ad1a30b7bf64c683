/** Sending a notice: frozen as it goes, handed to the publication channel until it has it. */
@NullMarked
package fr.adjuge.notice.publication;

import org.jspecify.annotations.NullMarked;
