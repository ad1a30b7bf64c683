@NullMarked
package fr.adjuge.notice;

import org.jspecify.annotations.NullMarked;
