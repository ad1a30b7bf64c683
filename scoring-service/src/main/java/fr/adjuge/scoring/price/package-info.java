/** The formulas that turn an amount into a mark. */
@NullMarked
package fr.adjuge.scoring.price;

import org.jspecify.annotations.NullMarked;
