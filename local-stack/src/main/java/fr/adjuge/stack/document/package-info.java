/** Small real files for the example procedures: what buyers put in their dossier and companies in their offers. */
@NullMarked
package fr.adjuge.stack.document;

import org.jspecify.annotations.NullMarked;
