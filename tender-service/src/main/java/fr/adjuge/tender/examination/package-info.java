/** Which candidatures are admitted and which offers are regular: decided by the buyer, offer by offer. */
@NullMarked
package fr.adjuge.tender.examination;

import org.jspecify.annotations.NullMarked;
