/**
 * Seals offers until their opening: one key pair for each tender. The public half lies in the database, the private one
 * in the key directory, which the process that receives deposits reads too: who holds it and the database or the files
 * can open them at any time.
 */
@NullMarked
package fr.adjuge.tender.sealing;

import org.jspecify.annotations.NullMarked;
