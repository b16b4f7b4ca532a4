package id.sinergi.shared.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.concurrent.Callable;

/** One try at the work of a call, in a transaction of its own. */
@ApplicationScoped
class Attempt {
    private static final String MARK = Attempt.class.getName();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /** Whether the running transaction, if there is one, is such a try: what is called within belongs to it. */
    boolean isRunning() {
        return transactions.getTransactionKey() != null && transactions.getResource(MARK) != null;
    }

    /** Whether the container has begun a transaction for this call; calls that only read have none. */
    boolean isWanted() {
        return transactions.getTransactionKey() != null;
    }

    @Transactional(TxType.REQUIRES_NEW)
    Object make(Callable<Object> work) throws Exception {
        transactions.putResource(MARK, true);
        try {
            return work.call();
        } catch (Error e) {
            // Otherwise it would be committed: the rules of transactions speak of exceptions only.
            transactions.setRollbackOnly();
            throw e;
        }
    }
}
