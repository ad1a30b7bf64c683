/** What operators ask, and what the buyer answers to all. */
@NullMarked
package fr.adjuge.tender.question;

import org.jspecify.annotations.NullMarked;
