/** The award on the wire: what tender-service hands over, what notice-service says of its notices. */
@NullMarked
package fr.adjuge.dto.notice;

import org.jspecify.annotations.NullMarked;
