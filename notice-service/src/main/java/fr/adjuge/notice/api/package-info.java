/** What the OpenAPI contract says besides what names and types of the resources say. */
@NullMarked
package fr.adjuge.notice.api;

import org.jspecify.annotations.NullMarked;
