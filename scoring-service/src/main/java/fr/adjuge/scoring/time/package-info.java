/** Domain time: the clock of the database, which a sandbox may move forward. */
@NullMarked
package fr.adjuge.scoring.time;

import org.jspecify.annotations.NullMarked;
