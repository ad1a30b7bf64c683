/** Sealing received files into deposits (plis), and telling their depositors so. Cannot open what it seals. */
@NullMarked
package fr.adjuge.tender.deposit;

import org.jspecify.annotations.NullMarked;
