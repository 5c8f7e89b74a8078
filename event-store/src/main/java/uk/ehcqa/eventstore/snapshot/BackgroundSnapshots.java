package uk.ehcqa.eventstore.snapshot;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.springframework.beans.factory.DisposableBean;

/** Takes snapshots in a thread and a transaction of its own: no command waits for one, or fails with it. */
class BackgroundSnapshots extends SpringAggregateSnapshotter implements DisposableBean {

    private final ThreadPoolExecutor thread;

    BackgroundSnapshots(Builder builder) {
        this(builder, oneThreadWhileThereIsWork());
    }

    private BackgroundSnapshots(Builder builder, ThreadPoolExecutor thread) {
        super(builder.executor(thread));
        this.thread = thread;
    }

    /** Finishes the one at hand. The others are taken some other time. */
    @Override
    public void destroy() {
        thread.getQueue().clear();
        thread.close();
    }

    private static ThreadPoolExecutor oneThreadWhileThereIsWork() {
        var name = Thread.ofPlatform().daemon().name("snapshots").factory();
        var thread = new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), name);
        thread.allowCoreThreadTimeOut(true);
        return thread;
    }
}
