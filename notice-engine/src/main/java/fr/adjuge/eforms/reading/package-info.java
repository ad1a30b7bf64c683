/** Reading notices, whoever wrote them: nothing but the octets themselves is touched. */
@NullMarked
package fr.adjuge.eforms.reading;

import org.jspecify.annotations.NullMarked;
