/** How the refusal of another service arrives in the service that called it. */
@NullMarked
package fr.adjuge.dto.http.client;

import org.jspecify.annotations.NullMarked;
