package org.peiji.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peiji.account.application.AccessTokenService;
import org.peiji.account.domain.AccessTokenDraft;
import org.peiji.platform.api.ApiScope;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.seed.SeedFile;

/** The access tokens of the demonstration: a school has one in use and one that it revoked. Nobody knows their secrets. */
@ApplicationScoped
public class TokenDemo {

    @Inject
    private Stage stage;

    @Inject
    private Accounts accounts;

    @Inject
    private AccessTokenService tokens;

    public void play() {
        SeedFile file = SeedFile.of("90-demo/access-tokens.csv");
        List<Token> all = file.read(Token::read);
        SeedFile.requireValid(file);
        all.forEach(this::play);
    }

    private void play(Token token) {
        Actor owner = accounts.actor(token.account());
        AccessTokenDraft draft = new AccessTokenDraft(token.name(), token.scopes(), stage.day(-token.last()));
        stage.at(token.issued(), owner, () -> {
            String key =
                    tokens.issueToken(owner.username(), owner.group(), draft).key();
            if (token.revoked() != null) {
                stage.at(token.revoked(), owner, () -> tokens.revokeToken(key));
            }
        });
    }

    private record Token(
            String account, String name, Set<ApiScope> scopes, Integer issued, Integer last, Integer revoked) {

        static Token read(SeedFile.Row row) {
            return new Token(
                    row.required("account"),
                    row.required("name"),
                    Stream.of(row.required("scopes").split(" "))
                            .map(ApiScope::valueOf)
                            .collect(Collectors.toSet()),
                    row.integer("issued"),
                    row.integer("last"),
                    row.text("revoked") == null ? null : row.integer("revoked"));
        }
    }
}
