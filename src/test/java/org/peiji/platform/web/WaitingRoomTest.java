package org.peiji.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** 等候室: so many at work, so many waiting, and nobody lost. */
@Timeout(60)
class WaitingRoomTest {

    @Test
    void twoConnectionsAreLeftToOthers() throws InterruptedException {
        WaitingRoom room = new WaitingRoom(Optional.empty(), 3, 0, Duration.ZERO);
        assertThat(room.enter()).isTrue();
        assertThat(room.enter()).isFalse();
        assertThat(new WaitingRoom(Optional.empty(), 1, 0, Duration.ZERO).enter())
                .as("somebody always is let in")
                .isTrue();
    }

    @Test
    void whoeverWaitsTooLongIsAskedToComeAgainAndCounted() throws InterruptedException {
        WaitingRoom room = new WaitingRoom(Optional.of(1), 8, 4, Duration.ofMillis(20));
        assertThat(room.enter()).isTrue();
        assertThat(room.enter()).isFalse();
        assertThat(room.turnedAway()).isEqualTo(1);
        assertThat(room.waiting()).isZero();
        room.leave();
        assertThat(room.enter()).isTrue();
    }

    @Test
    void noMoreAreAtWorkThanThereIsRoomForAndEverybodyIsAnswered() throws Exception {
        WaitingRoom room = new WaitingRoom(Optional.of(4), 8, 16, Duration.ofSeconds(30));
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger served = new AtomicInteger();
        AtomicInteger away = new AtomicInteger();
        CountDownLatch together = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(60);
        List<Future<?>> all = new ArrayList<>();
        for (int person = 0; person < 60; person++) {
            all.add(people.submit(() -> {
                together.await();
                if (!room.enter()) {
                    return away.incrementAndGet();
                }
                try {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    LockSupport.parkNanos(Duration.ofMillis(30).toNanos());
                    return served.incrementAndGet();
                } finally {
                    inside.decrementAndGet();
                    room.leave();
                }
            }));
        }
        together.countDown();
        for (Future<?> one : all) {
            one.get();
        }
        people.shutdown();
        assertThat(most.get()).isLessThanOrEqualTo(4);
        assertThat(served.get()).isGreaterThanOrEqualTo(20);
        assertThat(served.get() + away.get()).isEqualTo(60);
        assertThat(room.turnedAway()).isEqualTo(away.get());
        assertThat(room.atWork()).isZero();
        assertThat(room.waiting()).isZero();
    }
}
