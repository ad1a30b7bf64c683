/** Receiving award records from tender-service: each once, however often it is handed over. */
@NullMarked
package fr.adjuge.notice.award;

import org.jspecify.annotations.NullMarked;
