/**
 * The essential data of public contracts (données essentielles de la commande publique, DECP): arrêté du 22 décembre
 * 2022, format {@code 139bercy/format-commande-publique}.
 */
@NullMarked
package fr.adjuge.notice.decp;

import org.jspecify.annotations.NullMarked;
