package org.peiji.platform.web;

import static jakarta.security.enterprise.AuthenticationStatus.SEND_CONTINUE;
import static jakarta.security.enterprise.AuthenticationStatus.SEND_FAILURE;
import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.Password;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peiji.platform.security.Account;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.RoleAssignment;
import org.peiji.platform.security.SignInAttempts;
import org.peiji.platform.security.SignedIn;

/**
 * Signing in; whoever knew the session before does not have it afterwards. Leads to the page that was wanted. In demo
 * mode the page lists the accounts that it may be tried with.
 */
@Named("login")
@RequestScoped
public class LoginPage {

    @Inject
    private SecurityContext security;

    @Inject
    private Accounts accounts;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Texts texts;

    @Inject
    @ConfigProperty(name = "peiji.demo.password", defaultValue = "peiji-2026")
    private String demoPassword;

    private String wanted;
    private String username;
    private String password;
    private List<DemoAccount> demoAccounts;

    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        if (attempts.isClosed(username, request.getRemoteAddr())) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get("login.wait"), null));
            return;
        }
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                withParams().credential(new UsernamePasswordCredential(username, new Password(password))));
        if (status == SEND_CONTINUE) {
            faces.responseComplete();
        } else if (status == SEND_FAILURE) {
            attempts.failed(username, request.getRemoteAddr());
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get("login.failed"), null));
        } else {
            attempts.succeeded(username, request.getRemoteAddr());
            request.changeSessionId();
            signedIn.begin(username);
            external.redirect(external.getRequestContextPath() + WantedPage.pageIn(wanted));
        }
    }

    public List<DemoAccount> getDemoAccounts() {
        if (demoAccounts == null) {
            demoAccounts = accounts.demoAccounts().stream()
                    .sorted(Comparator.comparing(
                            account -> account.assignments().get(0).role()))
                    .map(this::describe)
                    .toList();
        }
        return demoAccounts;
    }

    public String getDemoPassword() {
        return demoPassword;
    }

    private DemoAccount describe(Account account) {
        RoleAssignment first = account.assignments().get(0);
        return new DemoAccount(
                account.username(),
                account.personName(),
                texts.label(first.role()),
                texts.organisation(first.organisationName()));
    }

    /** Where the person was going when asked to sign in. */
    public String getWanted() {
        if (wanted == null) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            wanted = WantedPage.of(
                    (HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse());
        }
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** An account of the demonstration, as the login page shows it. */
    public record DemoAccount(String username, String name, String roleLabel, String organisationName) {}
}
