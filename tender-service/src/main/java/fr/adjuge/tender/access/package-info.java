/** Who is calling. */
@NullMarked
package fr.adjuge.tender.access;

import org.jspecify.annotations.NullMarked;
