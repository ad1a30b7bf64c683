/** A sandbox: a service that plays procedures in a time of its own, for trials and demonstrations. */
@NullMarked
package fr.adjuge.dto.http.sandbox;

import org.jspecify.annotations.NullMarked;
