/** The analysis report (rapport d'analyse des offres): a page, a PDF, the figures as tables. */
@NullMarked
package fr.adjuge.scoring.report;

import org.jspecify.annotations.NullMarked;
