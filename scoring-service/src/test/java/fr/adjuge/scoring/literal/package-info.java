/**
 * The computation a second time: slow, to the letter of what the contract says of a method, and without a class of the
 * service, so that a mistake would have to be made twice.
 */
@NullMarked
package fr.adjuge.scoring.literal;

import org.jspecify.annotations.NullMarked;
