package org.peiji.platform.failure;

import java.sql.SQLException;
import org.peiji.platform.security.Mask;

/**
 * 故障: a fault as the logs may have it. Types, frames and causes are those of the fault; from its messages everything
 * that looks like personal information is masked, and of a database's messages, which quote rows, what stands in quotes.
 */
public final class MaskedFault extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 20;

    private MaskedFault(String message, Throwable cause) {
        super(message, cause);
    }

    public static MaskedFault of(Throwable fault) {
        return of(fault, isOfDatabase(fault), 0);
    }

    private static MaskedFault of(Throwable fault, boolean quotes, int depth) {
        String said = Mask.text(String.valueOf(fault.getMessage()));
        MaskedFault masked = new MaskedFault(
                fault.getClass().getName() + ": " + (quotes ? said.replaceAll("'[^']*'", "'…'") : said),
                fault.getCause() == null || depth == DEEPEST ? null : of(fault.getCause(), quotes, depth + 1));
        masked.setStackTrace(fault.getStackTrace());
        return masked;
    }

    private static boolean isOfDatabase(Throwable fault) {
        int depth = 0;
        for (Throwable cause = fault; cause != null && depth <= DEEPEST; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return true;
            }
            depth++;
        }
        return false;
    }

    /** The type is named by the message. */
    @Override
    public String toString() {
        return getMessage();
    }
}
