/** Files that are downloaded: whole or in part, kept by caches or by nobody, each under its own name. */
@NullMarked
package fr.adjuge.dto.http.download;

import org.jspecify.annotations.NullMarked;
