package org.peiji.assessment.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 指标体系: dimensions and indicators of one version, whose weights make 100. A published version is never changed, so
 * that a result of years ago can be read with the tree of its day.
 */
@Entity
@Table(name = "asm_indicator_tree")
public class IndicatorTree {

    /** What the weights of a tree make together. */
    public static final BigDecimal FULL = BigDecimal.valueOf(100);

    @Id
    @Column(name = "tree_version")
    private String version;

    @OneToMany(mappedBy = "tree", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<Dimension> dimensions = new ArrayList<>();

    protected IndicatorTree() {}

    public IndicatorTree(String version, List<Dimension> dimensions) {
        this.version = version;
        this.dimensions.addAll(dimensions);
        for (int i = 0; i < dimensions.size(); i++) {
            dimensions.get(i).takePlaceIn(this, i + 1);
        }
    }

    public String version() {
        return version;
    }

    public List<Dimension> dimensions() {
        return List.copyOf(dimensions);
    }

    public Stream<Indicator> indicators() {
        return dimensions.stream().flatMap(dimension -> dimension.indicators().stream());
    }

    public BigDecimal weight() {
        return dimensions.stream().map(Dimension::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean isComplete() {
        return weight().compareTo(FULL) == 0 && dimensions.stream().allMatch(Dimension::isBalanced);
    }

    /** Whether another edition says the same in every word and number. */
    public boolean saysTheSameAs(IndicatorTree other) {
        return wording().equals(other.wording());
    }

    private List<String> wording() {
        return dimensions.stream().map(Dimension::wording).toList();
    }
}
