package fr.adjuge.dto.scoring;

/** Another country's law that says from which price on a buyer has to look closer: a second opinion, binding nobody here. */
public enum ForeignLaw {

    /** Arrêté royal of 18 April 2017, art. 36 § 4: works, four to six offers, 15 % under a trimmed mean. */
    BELGIUM_ARTICLE_36,

    /** Decreto legislativo 36/2023, annex II.2, method A: fifteen offers or more; needs the estimate. */
    ITALY_METHOD_A,

    /** Real Decreto 1098/2001, art. 85: 25 % under the estimate, 20 % under the other, 10 % under the mean. */
    SPAIN_ARTICLE_85,

    /** The same with its percentages less a third, as art. 85.5 allows. */
    SPAIN_ARTICLE_85_LESS_A_THIRD
}
