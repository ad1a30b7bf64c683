/**
 * Between the wire and the computation: what is sent is read into checked values, every faulty field named, and what is
 * computed is written as records; both in one canonical form that can be hashed and compared byte for byte.
 */
@NullMarked
package fr.adjuge.scoring.exchange;

import org.jspecify.annotations.NullMarked;
