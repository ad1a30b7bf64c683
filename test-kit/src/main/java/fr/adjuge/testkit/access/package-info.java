/** Who may do and see what: every operation of a contract, asked by everybody. */
@NullMarked
package fr.adjuge.testkit.access;

import org.jspecify.annotations.NullMarked;
