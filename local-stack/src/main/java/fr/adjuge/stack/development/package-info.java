/**
 * What a developer needs and no production has: tokens for whomever one likes, a cast to start from, the clock of the
 * three services. Served by the identity server of the local stack, on loopback.
 */
@NullMarked
package fr.adjuge.stack.development;

import org.jspecify.annotations.NullMarked;
