/** Award notices as French pages for readers, made from the XML that was published and from nothing else. */
@NullMarked
package fr.adjuge.notice.html;

import org.jspecify.annotations.NullMarked;
