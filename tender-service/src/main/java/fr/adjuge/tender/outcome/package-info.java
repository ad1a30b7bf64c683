/** How each lot ended, as everybody may know it. */
@NullMarked
package fr.adjuge.tender.outcome;

import org.jspecify.annotations.NullMarked;
