package org.peiji.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.peiji.account.application.AccountView;
import org.peiji.account.application.OwnAccountService;
import org.peiji.platform.security.SignInAttempts;
import org.peiji.platform.security.SignedIn;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Texts;

/** 我的账号 page: the own roles, and another password. Wrong passwords count as they do at the sign-in. */
@Named
@RequestScoped
public class MyAccountPage extends PasswordForm {

    private static final String PRESENT = "form:present:input";

    @Inject
    private OwnAccountService own;

    @Inject
    private SignedIn signedIn;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private Acts acts;

    @Inject
    private Texts texts;

    private String present;
    private AccountView account;

    public void open() {
        account = own.own();
    }

    public String change() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String address = ((HttpServletRequest) faces.getExternalContext().getRequest()).getRemoteAddr();
        String username = getAccount().username();
        if (attempts.isClosed(username, address)) {
            acts.point(PRESENT, texts.get("login.wait"));
            return null;
        }
        if (!isSaidTwice()) {
            return null;
        }
        String next = acts.run(
                () -> {
                    own.changePassword(present.toCharArray(), next());
                    signedIn.confirm();
                },
                "account.password.done",
                "/account/my-account.xhtml");
        if (!faces.getMessageList(PRESENT).isEmpty()) {
            attempts.failed(username, address);
        }
        return next;
    }

    public AccountView getAccount() {
        if (account == null) {
            open();
        }
        return account;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }
}
