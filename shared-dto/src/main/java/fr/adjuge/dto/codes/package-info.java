/** The codes that notices and essential data take: lists that others keep, and what must be of them. */
@NullMarked
package fr.adjuge.dto.codes;

import org.jspecify.annotations.NullMarked;
