/** What a page in a browser may do with a service, as tests that every service runs. */
@NullMarked
package fr.adjuge.testkit.browser;

import org.jspecify.annotations.NullMarked;
