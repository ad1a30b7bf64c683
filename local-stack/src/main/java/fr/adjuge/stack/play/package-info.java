/**
 * The two example procedures, played through the public HTTP APIs as outside systems would: each step is an act of a
 * person, shown as it happens and compared with what is expected.
 */
@NullMarked
package fr.adjuge.stack.play;

import org.jspecify.annotations.NullMarked;
