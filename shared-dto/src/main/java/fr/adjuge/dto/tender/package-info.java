/** The procedure on the wire: what a buyer announces, what operators ask and deposit, what is decided. */
@NullMarked
package fr.adjuge.dto.tender;

import org.jspecify.annotations.NullMarked;
