package org.peiji.platform.security;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/** 账号: what a person signs in with, and the roles that he or she has. */
@Entity
@Table(name = "sec_account")
public class Account {

    @Id
    private String username;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean active;

    /** Made by the demonstration; such accounts are refused when demo mode is off. */
    private boolean demo;

    /** Shown on the login page in demo mode. */
    private boolean listed;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "username", nullable = false)
    @OrderBy("id")
    private List<RoleAssignment> assignments = new ArrayList<>();

    @Version
    private int version;

    protected Account() {}

    public Account(String username, String personName, String passwordHash, boolean demo) {
        this.username = username;
        this.personName = personName;
        this.passwordHash = passwordHash;
        this.demo = demo;
        this.active = true;
    }

    /** An account of the demonstration. */
    public static Account ofDemo(String username, String personName, String passwordHash, boolean listed) {
        Account account = new Account(username, personName, passwordHash, true);
        account.listed = listed;
        return account;
    }

    public Account assign(Role role, String organisation, String organisationName, String province) {
        assignments.add(new RoleAssignment(role, organisation, organisationName, province));
        return this;
    }

    public String username() {
        return username;
    }

    public String personName() {
        return personName;
    }

    String passwordHash() {
        return passwordHash;
    }

    public boolean isDemo() {
        return demo;
    }

    boolean isActive() {
        return active;
    }

    public List<RoleAssignment> assignments() {
        return List.copyOf(assignments);
    }
}
