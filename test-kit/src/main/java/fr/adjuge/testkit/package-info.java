/**
 * What the tests of the services lean on, and the local stack too: a real PostgreSQL, an identity provider, the contract
 * as judge of every answer, the rules of the house as architecture tests.
 */
@NullMarked
package fr.adjuge.testkit;

import org.jspecify.annotations.NullMarked;
