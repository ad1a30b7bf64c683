/** The opening of deposits (ouverture des plis) by two officers, after the deadline; the only user of opening keys. */
@NullMarked
package fr.adjuge.tender.opening;

import org.jspecify.annotations.NullMarked;
