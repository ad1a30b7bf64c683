/** Requests that may come again, and the answers that are kept for them. */
@NullMarked
package fr.adjuge.dto.http.retry;

import org.jspecify.annotations.NullMarked;
