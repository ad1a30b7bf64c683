/** What makes a method unlawful or unwise, before it is published. */
@NullMarked
package fr.adjuge.scoring.check;

import org.jspecify.annotations.NullMarked;
