/** Rules of public procurement that change with the date of launch. */
@NullMarked
package fr.adjuge.tender.rules;

import org.jspecify.annotations.NullMarked;
