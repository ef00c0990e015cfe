package org.peiji.platform.security;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Form login against the product's own accounts. */
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue = @LoginToContinue(loginPage = "/login.xhtml", errorPage = "", useForwardToLogin = false))
@ApplicationScoped
public class AccountStore implements IdentityStore {

    @Inject
    private Accounts accounts;

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        Account account = accounts.find(credential.getCaller());
        if (!accounts.matches(account, credential.getPassword().getValue())) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        return new CredentialValidationResult(
                account.username(),
                accounts.roles(account).stream()
                        .map(assignment -> assignment.role().name())
                        .collect(toSet()));
    }
}
