/** The lists of codes that notices and essential data take, served and checked before a notice needs them. */
@NullMarked
package fr.adjuge.tender.codelist;

import org.jspecify.annotations.NullMarked;
