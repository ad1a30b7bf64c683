/** What the three OpenAPI contracts have in common, written into them so that no resource has to repeat it. */
@NullMarked
package fr.adjuge.dto.http.contract;

import org.jspecify.annotations.NullMarked;
