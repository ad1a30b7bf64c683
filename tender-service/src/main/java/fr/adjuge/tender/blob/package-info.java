/** Where files are kept. */
@NullMarked
package fr.adjuge.tender.blob;

import org.jspecify.annotations.NullMarked;
