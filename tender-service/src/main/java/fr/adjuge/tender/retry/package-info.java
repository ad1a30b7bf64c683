/** Repeating a request without doing its work twice. */
@NullMarked
package fr.adjuge.tender.retry;

import org.jspecify.annotations.NullMarked;
