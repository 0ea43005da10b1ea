package org.anjuan.review.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.anjuan.review.facts.Facts;
import org.anjuan.review.facts.Observations;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;

/**
 * The compiled rules of the DRL files.
 *
 * <p>One rule base serves a process; each case gets a pooled session of its own, so that no case sees another. A rule that
 * throws is taken out for that case alone: the case is reviewed again without it, and the rule is named.
 */
public final class RuleBase {
    private static final int POOL = 2;

    private final List<Model> models;
    private final Pool all;
    private final Map<Set<String>, Pool> reduced = new ConcurrentHashMap<>();

    RuleBase(List<Model> models) {
        this.models = models;
        this.all = new Pool(base(Set.of()));
    }

    /** The rules that the build compiled. */
    public static RuleBase compiled() {
        return new RuleBase(new CompiledModels().load());
    }

    /** What the rules observed of one case. */
    public record Result(Observations observations, Set<String> failedRules) {}

    /** Names of all rules. */
    public List<String> ruleNames() {
        List<String> names = new ArrayList<>();
        all.base.getKiePackages().forEach(pack -> pack.getRules().forEach(rule -> names.add(rule.getName())));
        return names;
    }

    /** Lets the rules look at {@code facts}. */
    public Result observe(Facts facts) {
        Set<String> failed = new TreeSet<>();
        Pool pool = all;
        while (true) {
            try {
                return new Result(pool.observe(facts), failed);
            } catch (RuntimeException e) {
                Collection<String> culprits = new Culprits(ruleNames()).of(e);
                if (culprits.isEmpty() || !failed.addAll(culprits)) {
                    failed.addAll(ruleNames());
                    return new Result(new Observations(facts), failed);
                }
                pool = reduced.computeIfAbsent(Set.copyOf(failed), without -> new Pool(base(without)));
            }
        }
    }

    private KieBase base(Set<String> without) {
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        if (without.isEmpty()) {
            configuration.setOption(KieBaseMutabilityOption.DISABLED);
        }
        KieBase base = KieBaseBuilder.createKieBaseFromModel(models, configuration);
        if (!without.isEmpty()) {
            Map<String, String> packages = new HashMap<>();
            base.getKiePackages()
                    .forEach(pack -> pack.getRules().forEach(rule -> packages.put(rule.getName(), pack.getName())));
            without.forEach(rule -> base.removeRule(packages.get(rule), rule));
        }
        return base;
    }

    private static final class Pool {
        private final KieBase base;
        private final KieSessionsPool sessions;
        private final KieSessionConfiguration configuration;

        private Pool(KieBase base) {
            this.base = base;
            this.configuration = RuleBaseFactory.newKnowledgeSessionConfiguration();
            this.sessions = base.newKieSessionsPool(POOL);
        }

        private Observations observe(Facts facts) {
            Observations observations = new Observations(facts);
            KieSession session = sessions.newKieSession(configuration);
            try {
                session.setGlobal("found", observations);
                facts.all().forEach(session::insert);
                session.fireAllRules();
                return observations;
            } finally {
                session.dispose();
            }
        }
    }
}
