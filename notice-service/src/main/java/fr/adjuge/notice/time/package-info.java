/** Domain time: the clock of the database, which a sandbox may move forward. */
@NullMarked
package fr.adjuge.notice.time;

import org.jspecify.annotations.NullMarked;
