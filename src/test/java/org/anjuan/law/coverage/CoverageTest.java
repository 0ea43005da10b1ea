package org.anjuan.law.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjuan.law.Obligation;
import org.anjuan.law.rulebook.PackedRulebook;
import org.junit.jupiter.api.Test;

/** The rule book says itself what it leaves unchecked. */
class CoverageTest {
    private final List<Obligation> obligations = new PackedRulebook().read().obligations();
    private final Coverage coverage = new CoverageFiles().read(obligations);

    @Test
    void everyArticleIsCheckedOrSaysWhyNot() {
        assertThat(coverage.articles())
                .filteredOn(article -> article.isChecked() == (article.reason() != null))
                .isEmpty();
    }

    @Test
    void everyScoringPointIsCheckedOrSaysWhyNot() {
        assertThat(coverage.points())
                .filteredOn(point -> point.obligations().isEmpty() == (point.reason() == null))
                .isEmpty();
    }

    @Test
    void scoringPointsNameObligationsThatExist() {
        List<String> ids = obligations.stream().map(Obligation::id).toList();
        assertThat(coverage.points()).flatExtracting(ReviewPoint::obligations).isSubsetOf(ids);
    }

    @Test
    void everyLawThatObligationsStateIsListed() {
        assertThat(coverage.unlistedLaws()).isEmpty();
    }

    @Test
    void thePenaltyLawHas86ArticlesAndTheHearingStandsInArticle63() {
        assertThat(coverage.articles())
                .filteredOn(article -> article.law().equals("APL"))
                .hasSize(86)
                .filteredOn(article -> article.article() != null && article.article() == 63)
                .singleElement()
                .satisfies(article -> assertThat(article.obligations()).contains("APL-63-1"));
    }
}
