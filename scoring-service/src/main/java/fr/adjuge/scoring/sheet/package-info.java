/** Tables as files that a French spreadsheet opens and writes. */
@NullMarked
package fr.adjuge.scoring.sheet;

import org.jspecify.annotations.NullMarked;
