/**
 * The marks of an evaluation, each with its reason: given one by one or as a table, kept in memory, and checked before a
 * ranking is made of them.
 */
@NullMarked
package fr.adjuge.scoring.marking;

import org.jspecify.annotations.NullMarked;
