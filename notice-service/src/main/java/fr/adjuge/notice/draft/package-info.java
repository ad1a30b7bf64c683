/** A notice as it would be sent at a given moment. */
@NullMarked
package fr.adjuge.notice.draft;

import org.jspecify.annotations.NullMarked;
