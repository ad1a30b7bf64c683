/** The procurement documents (dossier de consultation). */
@NullMarked
package fr.adjuge.tender.document;

import org.jspecify.annotations.NullMarked;
