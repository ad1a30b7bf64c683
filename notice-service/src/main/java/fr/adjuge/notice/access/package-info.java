/** Who is calling. */
@NullMarked
package fr.adjuge.notice.access;

import org.jspecify.annotations.NullMarked;
