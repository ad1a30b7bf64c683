/** Repeating a request without doing its work twice. */
@NullMarked
package fr.adjuge.notice.retry;

import org.jspecify.annotations.NullMarked;
