package org.peiji.platform.api;

import java.util.stream.Stream;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Role;

/**
 * 授权范围: what an access token may be used for. It never gives more than the role of its account has: a scope that the
 * role cannot use is not given, and the use cases ask the role again.
 */
public enum ApiScope {
    COHORT_READ(Code.COHORT_READ, Permission.COHORT_READ),
    QUOTA_READ(Code.QUOTA_READ, Permission.COHORT_READ),
    DESIGNATION_READ(Code.DESIGNATION_READ, null),
    ENROLMENT_READ(Code.ENROLMENT_READ, Permission.ENROLMENT_READ),
    ENROLMENT_WRITE(Code.ENROLMENT_WRITE, Permission.ENROLMENT_SUBMIT_ENROLMENT),
    NOMINATION_READ(Code.NOMINATION_READ, Permission.ENROLMENT_READ_NOMINATIONS),
    NOMINATION_WRITE(Code.NOMINATION_WRITE, Permission.ENROLMENT_NOMINATE);

    private final String code;
    private final Permission permission;

    ApiScope(String code, Permission permission) {
        this.code = code;
        this.permission = permission;
    }

    /** As tokens, answers and the description of the interface name it. */
    public String code() {
        return code;
    }

    public boolean isFor(Role role) {
        return permission == null || permission.isGivenTo(role);
    }

    /** @throws IllegalArgumentException if no scope is called so */
    public static ApiScope of(String code) {
        return Stream.of(values())
                .filter(scope -> scope.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    /** The same words as constants, as annotations need them. */
    public static final class Code {
        public static final String COHORT_READ = "cohort:read";
        public static final String QUOTA_READ = "quota:read";
        public static final String DESIGNATION_READ = "designation:read";
        public static final String ENROLMENT_READ = "enrolment:read";
        public static final String ENROLMENT_WRITE = "enrolment:write";

        public static final String NOMINATION_READ = "nomination:read";
        public static final String NOMINATION_WRITE = "nomination:write";

        private Code() {}
    }
}
