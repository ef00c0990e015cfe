package org.peiji.designation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/**
 * 省级推荐名额: how many applications of its territory an education authority may recommend in a round. Places are taken
 * and given back by {@link org.peiji.designation.application.ProvincialQuotas} alone.
 */
@Entity
@Table(name = "des_provincial_quota")
@IdClass(ProvincialQuota.Key.class)
public class ProvincialQuota {

    @Id
    private String round;

    @Id
    private String province;

    private int places;

    @Column(updatable = false)
    private int taken;

    protected ProvincialQuota() {}

    /** @param province code of the education authority */
    public ProvincialQuota(String round, String province, int places) {
        this.round = round;
        this.province = province;
        this.places = places;
    }

    public String province() {
        return province;
    }

    public int places() {
        return places;
    }

    public int taken() {
        return taken;
    }

    /** Which round, and which province. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String round;
        private String province;

        protected Key() {}

        public Key(String round, String province) {
            this.round = round;
            this.province = province;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.round.equals(round) && key.province.equals(province);
        }

        @Override
        public int hashCode() {
            return Objects.hash(round, province);
        }
    }
}
