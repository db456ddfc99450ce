package io.asirules.rules.internal.engine;

import com.google.common.base.Suppliers;
import com.google.common.io.Resources;
import io.asirules.model.AsiException;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.model.Variable;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;

/**
 * The compiled rules. Loads the model classes that the build generated, package by package, once
 * and lazily, so that one who only assesses does not wait for the rules of certification. Packages
 * know nothing of each other: what a rule set says of an observation is what its packages say,
 * taken together.
 */
public final class RuleBase {

  private static final String INDEX = "META-INF/kie/io.asirules/asi-rules/drools-model";
  private static final String PACKAGE = "io.asirules.rules.internal.";

  /** Under which name rules know the log of grounds. */
  private static final String GROUNDS = "grounds";

  private static final Supplier<RuleBase> SHARED = Suppliers.memoize(RuleBase::new);

  /**
   * The rules of one package, ready to be asked.
   *
   * @param base the rules
   * @param rules the rules by name
   * @param observed what kinds of observations they speak of
   */
  private record Compiled(KieBase base, Map<String, RuleName> rules, Set<Class<?>> observed) {
    boolean speaksOfAny(List<?> observations) {
      for (Object observation : observations) {
        if (observed.contains(observation.getClass())) {
          return true;
        }
      }
      return false;
    }
  }

  private final Map<String, Supplier<Compiled>> packages = new ConcurrentHashMap<>();
  private final Supplier<List<String>> modelClasses = Suppliers.memoize(RuleBase::modelClasses);

  private RuleBase() {}

  /**
   * Returns the rules, compiled once for the life of the class loader.
   *
   * @return the rules
   */
  public static RuleBase shared() {
    return SHARED.get();
  }

  /**
   * Loads packages of rules, so that the first who asks them does not wait.
   *
   * @param names their names
   */
  public static void load(Collection<String> names) {
    names.forEach(shared()::compiled);
  }

  private Compiled compiled(String name) {
    return packages
        .computeIfAbsent(name, key -> Suppliers.memoize(() -> underOwnLoader(() -> compile(key))))
        .get();
  }

  /** Builds the rules of a package and no other: a package below it is another. */
  private Compiled compile(String name) {
    List<Model> models = new ArrayList<>();
    for (String type : modelClasses.get()) {
      if (type.substring(0, type.lastIndexOf('.')).equals(PACKAGE + name)) {
        try {
          models.add(
              Class.forName(type).asSubclass(Model.class).getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
          throw new AsiException("the compiled rules are damaged: " + type, e);
        }
      }
    }
    if (models.isEmpty()) {
      throw new AsiException("the library has no package of rules " + name);
    }
    KieBase base = KieBaseBuilder.createKieBaseFromModel(models);
    Map<String, RuleName> rules = new HashMap<>();
    for (KiePackage each : base.getKiePackages()) {
      for (Rule rule : each.getRules()) {
        Object line = rule.getMetaData().get("line");
        rules.put(rule.getName(), RuleName.of(rule.getName(), line == null ? "" : line.toString()));
      }
    }
    Set<Class<?>> observed = new HashSet<>();
    for (Model model : models) {
      for (org.drools.model.Rule rule : model.getRules()) {
        for (Variable<?> variable : rule.getView().getBoundVariables()) {
          observed.add(variable.getType());
        }
      }
    }
    return new Compiled(base, rules, observed);
  }

  /**
   * Calls the engine. It finds its own parts through the thread's context class loader, which may
   * be anybody's: an application server's, a plugin host's, none at all. What it does not find
   * there it never looks for again.
   */
  private static <T> T underOwnLoader(Supplier<T> call) {
    Thread thread = Thread.currentThread();
    ClassLoader callers = thread.getContextClassLoader();
    thread.setContextClassLoader(RuleBase.class.getClassLoader());
    try {
      return call.get();
    } finally {
      thread.setContextClassLoader(callers);
    }
  }

  private static List<String> modelClasses() {
    List<String> names = new ArrayList<>();
    for (String line : text(INDEX).lines().toList()) {
      if (!line.isBlank() && !line.startsWith("Drools-Model-Version")) {
        names.add(line.strip());
      }
    }
    return names;
  }

  private static String text(String resource) {
    try {
      URL url = Resources.getResource(RuleBase.class, "/" + resource);
      return Resources.toString(url, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException | IOException e) {
      throw new AsiException("the library lacks its resource " + resource, e);
    }
  }

  /**
   * Asks packages of rules about observations.
   *
   * @param names the packages
   * @param observations what is observed; each is asked about alone
   * @param worstFirst compares the outcomes that the rules speak of
   * @return the verdict on each observation, in their order; empty where no rule spoke
   */
  List<Verdict> ask(List<String> names, List<?> observations, Comparator<Enum<?>> worstFirst) {
    GroundLog log = new GroundLog();
    for (String name : names) {
      Compiled rules = compiled(name);
      if (rules.speaksOfAny(observations)) {
        log.listenTo(rules.rules());
        underOwnLoader(() -> fire(rules.base(), observations, log));
      }
    }
    List<Verdict> verdicts = new ArrayList<>(observations.size());
    for (Object observation : observations) {
      verdicts.add(log.verdict(observation, worstFirst));
    }
    return verdicts;
  }

  private static int fire(KieBase base, List<?> observations, GroundLog log) {
    KieSession session = base.newKieSession();
    try {
      session.setGlobal(GROUNDS, log);
      observations.forEach(session::insert);
      return session.fireAllRules();
    } finally {
      session.dispose();
    }
  }
}
