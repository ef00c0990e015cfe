package org.peiji.platform.api;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Role;

/**
 * 访问令牌: lets another system act for one account in one of its roles, as far as its scopes go. Of the secret only the
 * hash is kept.
 */
@Entity
@Table(name = "sec_access_token")
public class AccessToken {

    /** The part of the token that everybody may see. */
    @Id
    @Column(name = "token_key")
    private String key;

    private String sha256;

    @Column(name = "token_name")
    private String name;

    private String username;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    private String province;

    /** Their codes, apart by blanks. */
    private String scopes;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    /** To the minute; null while nobody has used it. */
    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected AccessToken() {}

    /**
     * Issues a token.
     *
     * @param owner the account and role that it acts for
     * @param issuer who issues it
     */
    public AccessToken(
            TokenSecret secret,
            String name,
            Actor owner,
            Set<ApiScope> scopes,
            Actor issuer,
            Instant now,
            Instant endsAt) {
        this.key = secret.key();
        this.sha256 = secret.sha256();
        this.name = name;
        this.username = owner.username();
        this.role = owner.role();
        this.organisation = owner.organisation();
        this.organisationName = owner.organisationName();
        this.province = owner.province();
        this.scopes = scopes.stream()
                .sorted(Comparator.naturalOrder())
                .map(ApiScope::code)
                .collect(joining(" "));
        this.createdBy = issuer.username();
        this.createdAt = now;
        this.endsAt = endsAt;
    }

    public void revoke(Actor by, Instant now) {
        if (revokedAt != null) {
            throw new Refusal("account.refusal.tokenRevoked", key);
        }
        revokedBy = by.username();
        revokedAt = now;
    }

    public boolean isInForce(Instant now) {
        return revokedAt == null && now.isBefore(endsAt);
    }

    public boolean allows(ApiScope scope) {
        return scopes().contains(scope);
    }

    public List<ApiScope> scopes() {
        return Stream.of(scopes.split(" ")).map(ApiScope::of).toList();
    }

    public String key() {
        return key;
    }

    String sha256() {
        return sha256;
    }

    public String name() {
        return name;
    }

    public String username() {
        return username;
    }

    public Role role() {
        return role;
    }

    public String organisation() {
        return organisation;
    }

    public String organisationName() {
        return organisationName;
    }

    /** Code of the education authority; null for the ministry. */
    public String province() {
        return province;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    public String revokedBy() {
        return revokedBy;
    }
}
