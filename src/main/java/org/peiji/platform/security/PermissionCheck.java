package org.peiji.platform.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import org.peiji.platform.audit.AuditTrail;
import org.peiji.platform.failure.Forbidden;

/**
 * The one gate of all use cases. Runs inside the transaction of the use case, so that the audit entry of what was
 * allowed commits with it; a refusal is audited in a transaction of its own.
 */
@Requires
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class PermissionCheck {

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail audit;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Permission permission = permissionOf(call.getMethod());
        Actor actor = current.get();
        if (!permission.isGivenTo(actor.role())) {
            audit.refused(actor, permission.name());
            throw new Forbidden("shell.refusal.permission", permission);
        }
        if (changesSomething(permission)) {
            audit.allowed(actor, permission.name(), call.getParameters());
        }
        return call.proceed();
    }

    private static Permission permissionOf(Method method) {
        Requires onMethod = method.getAnnotation(Requires.class);
        return onMethod != null
                ? onMethod.value()
                : method.getDeclaringClass().getAnnotation(Requires.class).value();
    }

    private static boolean changesSomething(Permission permission) {
        return !permission.name().contains("_READ");
    }
}
