/** Whether a service takes exactly the bodies that its contract describes: no more, no less. */
@NullMarked
package fr.adjuge.testkit.bodies;

import org.jspecify.annotations.NullMarked;
