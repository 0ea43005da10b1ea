package org.anjuan.review.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.drools.compiler.kproject.models.KieBaseModelImpl;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;

/** Rule bases that only tests need. */
public final class TestRules {
    private static final String FILE = "src/main/resources/org/anjuan/rules/test/test.drl";

    private TestRules() {}

    /** The rules of {@code drl}, compiled as the build compiles those of the project. */
    public static RuleBase of(String drl) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem().write(FILE, drl);
        files.generateAndWritePomXML(services.newReleaseId("org.anjuan", "test-rules", "1"));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalArgumentException(builder.getResults().toString());
        }
        KieContainer container = services.newKieContainer(builder.getKieModule().getReleaseId());
        container.getKieBase();
        CanonicalKieModule module = (CanonicalKieModule) builder.getKieModule();
        KieBaseModelImpl base = (KieBaseModelImpl) container.getKieBaseModel("defaultKieBase");
        return new RuleBase(List.copyOf(module.getModelForKBase(base)));
    }

    /** The project's rules in an order that {@code random} chooses. */
    public static RuleBase shuffled(Random random) {
        List<Model> models = new ArrayList<>();
        for (Model model : new CompiledModels().load()) {
            List<Rule> rules = new ArrayList<>(model.getRules());
            Collections.shuffle(rules, random);
            ModelImpl shuffled = new ModelImpl();
            rules.forEach(shuffled::addRule);
            for (Global<?> global : model.getGlobals()) {
                shuffled.addGlobal(global);
            }
            models.add(shuffled);
        }
        Collections.shuffle(models, random);
        return new RuleBase(models);
    }
}
