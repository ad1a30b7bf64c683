/** The notice engine in this service: loaded at start, the service is ready when it is. */
@NullMarked
package fr.adjuge.notice.eforms;

import org.jspecify.annotations.NullMarked;
