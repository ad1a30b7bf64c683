/**
 * The Jakarta REST providers that the three services share: every error becomes a problem, every request is read
 * strictly.
 */
@NullMarked
package fr.adjuge.dto.http.server;

import org.jspecify.annotations.NullMarked;
