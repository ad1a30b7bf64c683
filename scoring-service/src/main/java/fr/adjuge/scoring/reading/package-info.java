/**
 * From the wire to the computation: what is sent is read into checked values, and every faulty field is named.
 */
@NullMarked
package fr.adjuge.scoring.reading;

import org.jspecify.annotations.NullMarked;
