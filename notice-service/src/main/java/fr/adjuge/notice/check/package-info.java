/** Whether a notice may be sent: the official rules, our own, those of the essential data. */
@NullMarked
package fr.adjuge.notice.check;

import org.jspecify.annotations.NullMarked;
