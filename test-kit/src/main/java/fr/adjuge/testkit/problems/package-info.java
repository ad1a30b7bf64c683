/** The suite that holds every error of a service to being a problem, with requests as raw as a socket sends them. */
@NullMarked
package fr.adjuge.testkit.problems;

import org.jspecify.annotations.NullMarked;
