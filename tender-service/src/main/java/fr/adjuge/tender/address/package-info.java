/** What the notices need of who and where, checked where it can still be mended. */
@NullMarked
package fr.adjuge.tender.address;

import org.jspecify.annotations.NullMarked;
