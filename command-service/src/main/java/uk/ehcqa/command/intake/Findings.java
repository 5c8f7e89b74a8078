package uk.ehcqa.command.intake;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.refusal.Remark;
import uk.ehcqa.shared.sen2.LeftAlone;
import uk.ehcqa.shared.sen2.ReturnModule;
import uk.ehcqa.shared.sen2.TakenIn;

/** What a record turned out to tell, module by module, against what is on file. */
final class Findings {

    private final Set<ReturnModule> added = EnumSet.noneOf(ReturnModule.class);
    private final Map<ReturnModule, Remark> leftAlone = new EnumMap<>(ReturnModule.class);

    void add(ReturnModule module) {
        added.add(module);
    }

    /** The first thing to look at in a row is the one it is reported with. */
    void leaveAlone(ReturnModule module, LeftAlone why) {
        leftAlone.putIfAbsent(module, Remark.of(why));
    }

    boolean hasAdded(ReturnModule module) {
        return added.contains(module);
    }

    TakenIn in(CaseReference reference) {
        return new TakenIn(reference, Set.copyOf(added), Map.copyOf(leftAlone));
    }
}
