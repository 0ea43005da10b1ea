package org.anjuan.review.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.anjuan.review.facts.Facts;
import org.anjuan.review.facts.Observations;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.NamedModelItem;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.internal.conf.ShareBetaNodesOption;

/**
 * The compiled rules of the DRL files; safe for use by several threads.
 *
 * <p>One rule base serves a process; each case gets a pooled session of its own, so that no case sees another. Since
 * building all rules takes longer than reviewing a handful of cases, the first few cases get only the rules that can fire
 * on them. A rule that throws is taken out for that case alone: the case is reviewed again without it, and the rule is
 * named.
 */
public final class RuleBase {
    /** Cases that are looked at with a selection of rules before all rules are built. */
    private static final int FEW = 3;

    private final CompletableFuture<List<Model>> models;
    private final AtomicInteger cases = new AtomicInteger();
    private final Map<Set<String>, SessionPool> reduced = new ConcurrentHashMap<>();
    private @Nullable SessionPool all;

    RuleBase(List<Model> models) {
        this(CompletableFuture.completedFuture(models));
    }

    private RuleBase(CompletableFuture<List<Model>> models) {
        this.models = models;
    }

    /** The rules that the build compiled; they are loaded while the caller goes on. */
    public static RuleBase compiled() {
        return new RuleBase(CompletableFuture.supplyAsync(() -> new CompiledModels().load()));
    }

    /** The same with the rules in {@code jars}, each of which {@link DrlCompiler} made. */
    public static RuleBase compiledWith(List<Path> jars) {
        return new RuleBase(CompletableFuture.supplyAsync(() -> {
            List<Model> models = new ArrayList<>(new CompiledModels().load());
            jars.forEach(jar -> models.addAll(CompiledModels.in(jar).load()));
            return models;
        }));
    }

    /** What the rules observed of one case. */
    public record Result(Observations observations, Set<String> failedRules) {}

    /** Names of all rules. */
    public List<String> ruleNames() {
        return models.join().stream()
                .flatMap(model -> model.getRules().stream())
                .map(NamedModelItem::getName)
                .toList();
    }

    /** Lets the rules look at {@code facts}. */
    public Result observe(Facts facts) {
        Set<String> failed = new TreeSet<>();
        boolean few = cases.incrementAndGet() <= FEW;
        SessionPool pool = few ? selected(new Relevance(facts)::mayFire) : all();
        while (true) {
            try {
                return new Result(pool.observe(facts), failed);
            } catch (RuntimeException e) {
                Collection<String> culprits = new Culprits(ruleNames()).of(e);
                if (culprits.isEmpty() || !failed.addAll(culprits)) {
                    failed.addAll(ruleNames());
                    return new Result(new Observations(facts), failed);
                }
                pool = reduced.computeIfAbsent(
                        Set.copyOf(failed), without -> selected(rule -> !without.contains(rule.getName())));
            }
        }
    }

    private synchronized SessionPool all() {
        SessionPool pool = all;
        if (pool == null) {
            pool = selected(rule -> true);
            all = pool;
        }
        return pool;
    }

    SessionPool selected(Predicate<Rule> wanted) {
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        configuration.setOption(KieBaseMutabilityOption.DISABLED);
        // Two rules that share a join and go on with "X()" and "not X()": shared, the second silently never matches.
        configuration.setOption(ShareBetaNodesOption.NO);
        KieBase base =
                KieBaseBuilder.createKieBaseFromModel(new RuleSelection(models.join()).of(wanted), configuration);
        return new SessionPool(base);
    }
}
