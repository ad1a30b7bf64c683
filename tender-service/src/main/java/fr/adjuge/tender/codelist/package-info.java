/** The lists of codes that notices and essential data take, served with their labels. */
@NullMarked
package fr.adjuge.tender.codelist;

import org.jspecify.annotations.NullMarked;
