package uk.ehcqa.eventstore.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;

/** A key for each person. Those in use are held in memory, for a while. */
public class SubjectKeys {

    private static final int IN_MEMORY = 50_000;

    /** A process that never hears of an erasure, because it reads no events, forgets the key all the same. */
    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private final KeyTable table;
    private final MasterKey master;
    private final Cache<UUID, Optional<SecretKey>> held = Caffeine.newBuilder()
            .maximumSize(IN_MEMORY)
            .expireAfterWrite(AT_MOST)
            .build();

    SubjectKeys(KeyTable table, MasterKey master) {
        this.table = table;
        this.master = master;
        table.any().ifPresent(one -> master.unwrap(one.getValue(), one.getKey()));
    }

    /** The person's key, made now if there is none; on the disk when this returns. */
    public SecretKey toSealFor(UUID subject) {
        return held.get(subject, this::keptOrMade).orElseThrow(SubjectErased::new);
    }

    /** The keys of these persons; none for those whose data were erased. */
    public Map<UUID, Optional<SecretKey>> toOpenFor(Set<UUID> subjects) {
        return held.getAll(subjects, this::kept);
    }

    /**
     * Nothing can be sealed or opened with these any more. Their bytes may still be on the disk.
     *
     * @return how many there were until now
     */
    public int destroy(Collection<UUID> subjects) {
        try {
            return table.destroy(subjects);
        } finally {
            held.invalidateAll(subjects);
        }
    }

    /** Nor are the bytes of destroyed keys on the disk any more. */
    public void leaveNothingBehind() {
        table.leaveNothingBehind();
    }

    /** Somebody else may have destroyed it. */
    public void forget(UUID subject) {
        held.invalidate(subject);
    }

    private Optional<SecretKey> keptOrMade(UUID subject) {
        return table.keep(subject, master.wrap(AesGcm.newKey(), subject)).map(key -> master.unwrap(key, subject));
    }

    private Map<UUID, Optional<SecretKey>> kept(Set<? extends UUID> subjects) {
        var found = table.find(Set.copyOf(subjects));
        if (found.size() < subjects.size()) {
            throw new KeyLost();
        }
        var keys = new HashMap<UUID, Optional<SecretKey>>();
        found.forEach((subject, wrapped) -> keys.put(subject, wrapped.map(key -> master.unwrap(key, subject))));
        return keys;
    }
}
