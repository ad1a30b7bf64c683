/**
 * What the three HTTP interfaces have in common: problems, pages, amounts and allowed actions, and the Jakarta REST
 * providers that carry them over the wire.
 */
@NullMarked
package fr.adjuge.dto.http;

import org.jspecify.annotations.NullMarked;
