package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peiji.cohort.ResourceKind;
import org.peiji.cohort.domain.ResourceDraft;
import org.peiji.cohort.domain.TeachingResource;
import org.peiji.organisation.IdNumber;
import org.peiji.platform.failure.Faults;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;
import org.peiji.platform.security.Sealing;

/** 教学资源管理: a base keeps the registers of its lecturers, rooms and sites. */
@ApplicationScoped
public class ResourceService {

    @Inject
    private TeachingResources resources;

    @Inject
    private Sealing sealing;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private CurrentActor current;

    @Inject
    private Scope scope;

    @Inject
    @ConfigProperty(name = "peiji.allow-test-ids", defaultValue = "false")
    private boolean testIdsAllowed;

    /**
     * Adds an entry to the registers of the acting officer's base and answers its number.
     *
     * @param idNumber of a lecturer, by whom he or she is known at every base; it is not kept
     */
    @Requires(Permission.COHORT_KEEP_RESOURCES)
    @Transactional
    public String addResource(ResourceDraft draft, String idNumber) {
        ResourceDraft checked = draft.checked();
        String identity = null;
        if (checked.kind() == ResourceKind.LECTURER) {
            Faults faults = new Faults("cohort");
            faults.unless("lecturerId", () -> IdNumber.of(idNumber, testIdsAllowed));
            faults.refuse();
            identity = sealing.hash(
                    "lecturer " + IdNumber.of(idNumber, testIdsAllowed).value());
        }
        String number = numbers.next("RES");
        resources.add(TeachingResource.of(number, current.get().organisation(), checked, identity));
        return number;
    }

    @Requires(Permission.COHORT_KEEP_RESOURCES)
    @Transactional
    public void changeResource(String number, ResourceDraft draft, boolean offered) {
        TeachingResource resource = inScope(number);
        ResourceDraft whole =
                new ResourceDraft(resource.kind(), draft.name(), draft.place(), draft.title(), draft.seats());
        resource.follow(whole.checked());
        resource.offer(offered);
    }

    @Requires(Permission.COHORT_READ_RESOURCES)
    @Transactional
    public TeachingResource resource(String number) {
        return inScope(number);
    }

    @Requires(Permission.COHORT_READ_RESOURCES)
    @Transactional
    public List<TeachingResource> page(ResourceKind kind, String search, Slice slice) {
        return resources.page(scope.organisation(), kind, search, slice);
    }

    @Requires(Permission.COHORT_READ_RESOURCES)
    @Transactional
    public int count(ResourceKind kind, String search) {
        return resources.count(scope.organisation(), kind, search);
    }

    private TeachingResource inScope(String number) {
        TeachingResource resource = resources.get(number);
        scope.require(number, resource.organisation(), null, null);
        return resource;
    }
}
