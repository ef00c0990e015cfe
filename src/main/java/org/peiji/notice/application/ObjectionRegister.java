package org.peiji.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.notice.ObjectionState;
import org.peiji.notice.domain.Disclosure;
import org.peiji.notice.domain.Objection;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;

/** 异议查询: objections within the reader's scope, without whoever objected; and who has looked that up. */
@ApplicationScoped
public class ObjectionRegister {

    @Inject
    private Objections objections;

    @Inject
    private ObjectionViews views;

    @Inject
    private ObjectorVault vault;

    @Inject
    private Scope scope;

    @Requires(Permission.NOTICE_READ_OBJECTION)
    @Transactional
    public ObjectionView objection(String number) {
        Objection objection = objections.find(number);
        scope.require(number, objection.organisation(), objection.province(), null);
        if (scope.organisation() != null && objection.matter() == null) {
            throw new Missing(number);
        }
        return views.of(objection);
    }

    /** A page of the objections; null stands for any. */
    @Requires(Permission.NOTICE_READ_OBJECTION)
    @Transactional
    public List<ObjectionRow> page(ObjectionState state, String notice, String search, Slice slice) {
        return objections.page(scope.organisation(), state, notice, search, slice).stream()
                .map(views::row)
                .toList();
    }

    @Requires(Permission.NOTICE_READ_OBJECTION)
    @Transactional
    public int count(ObjectionState state, String notice, String search) {
        return objections.count(scope.organisation(), state, notice, search);
    }

    @Requires(Permission.NOTICE_READ_DISCLOSURES)
    @Transactional
    public List<Disclosure> disclosures(String search, Slice slice) {
        return vault.disclosures(search, slice);
    }

    @Requires(Permission.NOTICE_READ_DISCLOSURES)
    @Transactional
    public int countDisclosures(String search) {
        return vault.count(search);
    }
}
