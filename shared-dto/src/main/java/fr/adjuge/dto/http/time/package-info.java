/** The machine's own clock, for what HTTP itself says of time; the time of procedures is another one. */
@NullMarked
package fr.adjuge.dto.http.time;

import org.jspecify.annotations.NullMarked;
