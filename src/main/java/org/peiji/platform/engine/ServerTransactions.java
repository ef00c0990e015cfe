package org.peiji.platform.engine;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;

/**
 * The server's transaction manager as the engine must use it. The manager that Liberty publishes begins a transaction
 * beside the local containment of a managed thread, where persistence does not see it: a job's rows would commit
 * although the job fails. Transactions are therefore begun and ended by the server's user transaction, which takes
 * the containment away first. Everything else is asked of the manager: within a transaction that a service began, the
 * user transaction may not be called.
 */
class ServerTransactions implements TransactionManager {

    private final UserTransaction user;
    private final TransactionManager manager;

    ServerTransactions(UserTransaction user) {
        this.user = user;
        this.manager = manager();
    }

    @Override
    public void begin() throws NotSupportedException, SystemException {
        user.begin();
    }

    @Override
    public void commit()
            throws RollbackException, HeuristicMixedException, HeuristicRollbackException, SystemException {
        user.commit();
    }

    @Override
    public void rollback() throws SystemException {
        user.rollback();
    }

    @Override
    public void setRollbackOnly() throws SystemException {
        manager.setRollbackOnly();
    }

    @Override
    public void setTransactionTimeout(int seconds) throws SystemException {
        manager.setTransactionTimeout(seconds);
    }

    @Override
    public int getStatus() throws SystemException {
        return manager.getStatus();
    }

    @Override
    public Transaction getTransaction() throws SystemException {
        return manager.getTransaction();
    }

    @Override
    public Transaction suspend() throws SystemException {
        return manager.suspend();
    }

    @Override
    public void resume(Transaction suspended) throws InvalidTransactionException, SystemException {
        manager.resume(suspended);
    }

    /** The server publishes its transaction manager by this factory only. */
    private static TransactionManager manager() {
        try {
            return (TransactionManager) Class.forName("com.ibm.tx.jta.TransactionManagerFactory")
                    .getMethod("getTransactionManager")
                    .invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The server's transaction manager cannot be found", e);
        }
    }
}
