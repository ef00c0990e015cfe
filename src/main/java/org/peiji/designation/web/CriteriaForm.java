package org.peiji.designation.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.peiji.designation.domain.CriteriaList;
import org.peiji.expert.Criterion;

/** The criteria of a round, while they are on the page: those that there are, and room for a few more. */
public class CriteriaForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROOM = 2;
    private static final String PREFIX = "D";

    private final ArrayList<Line> lines = new ArrayList<>();

    private String scoreMethod;

    CriteriaForm(List<Criterion> criteria, String scoreMethod) {
        this.scoreMethod = scoreMethod;
        criteria.forEach(criterion -> lines.add(new Line(criterion)));
        int number = 1;
        for (int i = 0; i < ROOM && lines.size() < CriteriaList.MOST; i++) {
            while (isTaken(PREFIX + number)) {
                number++;
            }
            lines.add(new Line(new Criterion(PREFIX + number, "", "", null)));
        }
    }

    private boolean isTaken(String code) {
        return lines.stream().anyMatch(line -> line.code.equals(code));
    }

    /** A line of which nothing is filled in is left out. */
    List<Criterion> criteria() {
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .map(Line::criterion)
                .toList();
    }

    /** Version of the method by which sheets become a score; null for the usual one. */
    public String getScoreMethod() {
        return scoreMethod;
    }

    public void setScoreMethod(String scoreMethod) {
        this.scoreMethod = scoreMethod == null || scoreMethod.isEmpty() ? null : scoreMethod;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** One criterion. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String code;
        private String nameZh;
        private String nameEn;
        private BigDecimal weight;

        Line(Criterion criterion) {
            this.code = criterion.code();
            this.nameZh = criterion.nameZh();
            this.nameEn = criterion.nameEn();
            this.weight = criterion.weight() == null
                    ? null
                    : new BigDecimal(criterion.weight().stripTrailingZeros().toPlainString());
        }

        private boolean isEmpty() {
            return isBlank(nameZh) && isBlank(nameEn) && weight == null;
        }

        private static boolean isBlank(String words) {
            return words == null || words.isBlank();
        }

        private Criterion criterion() {
            return new Criterion(code, nameZh, nameEn, weight);
        }

        public String getCode() {
            return code;
        }

        public String getNameZh() {
            return nameZh;
        }

        public void setNameZh(String nameZh) {
            this.nameZh = nameZh;
        }

        public String getNameEn() {
            return nameEn;
        }

        public void setNameEn(String nameEn) {
            this.nameEn = nameEn;
        }

        public BigDecimal getWeight() {
            return weight;
        }

        public void setWeight(BigDecimal weight) {
            this.weight = weight;
        }
    }
}
