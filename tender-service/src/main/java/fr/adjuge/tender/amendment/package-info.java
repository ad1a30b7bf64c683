/** Changes after the publication: details of the documents, and the deadline. */
@NullMarked
package fr.adjuge.tender.amendment;

import org.jspecify.annotations.NullMarked;
