/** Award notices: received as award records, checked, rendered, published. */
@NullMarked
package fr.adjuge.notice;

import org.jspecify.annotations.NullMarked;
