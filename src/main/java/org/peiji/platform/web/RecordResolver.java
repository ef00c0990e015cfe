package org.peiji.platform.web;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets pages read records and domain types by their accessors: {@code #{row.caseNumber}} calls {@code
 * row.caseNumber()}. Reads only; answers only for the product's own types.
 */
public class RecordResolver extends ELResolver {

    private final Map<String, Optional<Method>> accessors = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null || !(property instanceof String name) || !isOurs(base.getClass())) {
            return null;
        }
        Optional<Method> accessor = accessor(base.getClass(), name);
        if (accessor.isEmpty()) {
            return null;
        }
        try {
            context.setPropertyResolved(base, property);
            return accessor.get().invoke(base);
        } catch (IllegalAccessException e) {
            throw new jakarta.el.ELException(e);
        } catch (InvocationTargetException e) {
            throw new jakarta.el.ELException(e.getCause());
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Nothing is written through an accessor; another resolver answers.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base == null ? null : String.class;
    }

    private Optional<Method> accessor(Class<?> type, String name) {
        return accessors.computeIfAbsent(type.getName() + '.' + name, key -> {
            try {
                Method method = type.getMethod(name);
                method.setAccessible(true);
                return method.getReturnType() == void.class ? Optional.empty() : Optional.of(method);
            } catch (NoSuchMethodException e) {
                return Optional.empty();
            }
        });
    }

    private static boolean isOurs(Class<?> type) {
        return type.isRecord() && type.getName().startsWith("org.peiji.");
    }
}
