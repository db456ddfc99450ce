package io.asirules.rules.internal.engine;

import com.google.common.io.Resources;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.document.DocumentUse;
import io.asirules.rules.observation.ApplicabilitySeen;
import io.asirules.rules.observation.CriterionSeen;
import io.asirules.rules.observation.DocumentSeen;
import io.asirules.rules.observation.Grounds;
import io.asirules.rules.observation.InList;
import io.asirules.rules.observation.PartiesSeen;
import io.asirules.rules.observation.ProjectionSeen;
import io.asirules.rules.observation.SupplierSeen;
import io.asirules.rules.observation.Validity;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * For each rule one observation that fires it, made as plain as it can be. Observations are drawn
 * until every rule has fired; then each component is set to its plainest value with which the rule
 * still fires.
 */
final class RuleWitnesses {

  private static final String INDEX = "META-INF/kie/io.asirules/asi-rules/drools-model";
  private static final String PACKAGE = "io.asirules.rules.internal.";
  private static final int MOST_BATCHES = 60;
  private static final int BATCH = 10_000;

  /** Yes is the usual state of these; of every other component no. */
  private static final Set<String> USUALLY_TRUE = Set.of("binding", "activityStated");

  private static final Set<CriterionOutcome> FINDINGS =
      Set.of(
          CriterionOutcome.MINOR_NC, CriterionOutcome.MAJOR_NC, CriterionOutcome.CRITICAL_BREACH);

  private static final Map<Class<?>, List<List<@Nullable Object>>> POOLS =
      new ConcurrentHashMap<>();

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private final KieBase base;
  private final Map<String, Class<?>> observed = new TreeMap<>();

  private RuleWitnesses() {
    List<Model> models = new ArrayList<>();
    try {
      String index = Resources.toString(Resources.getResource(INDEX), StandardCharsets.UTF_8);
      for (String type : index.lines().map(String::strip).toList()) {
        if (type.startsWith(PACKAGE)) {
          models.add(
              Class.forName(type).asSubclass(Model.class).getDeclaredConstructor().newInstance());
        }
      }
    } catch (IOException | ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    for (Model model : models) {
      for (org.drools.model.Rule rule : model.getRules()) {
        observed.put(rule.getName(), rule.getView().getBoundVariables()[0].getType());
      }
    }
    base = KieBaseBuilder.createKieBaseFromModel(models);
  }

  /**
   * Finds an observation for each rule.
   *
   * @return the observations by name of the rule; a rule that none was found for is missing
   */
  static Map<String, Record> find() {
    RuleWitnesses search = new RuleWitnesses();
    Map<String, Record> found = new TreeMap<>();
    for (Class<?> type : new HashSet<>(search.observed.values())) {
      search.draw(type.asSubclass(Record.class), found);
    }
    found.replaceAll(search::plainest);
    return found;
  }

  /**
   * Writes an observation, as far as it concerns a condition.
   *
   * @param observation the observation
   * @param condition the condition of a rule
   * @return its components that the condition names or that are not plain
   */
  static String text(Record observation, String condition) {
    StringJoiner text = new StringJoiner(", ", observation.getClass().getSimpleName() + "( ", " )");
    Object[] values = values(observation);
    RecordComponent[] components = observation.getClass().getRecordComponents();
    for (int i = 0; i < values.length; i++) {
      String name = components[i].getName();
      boolean named = Pattern.compile("\\b" + name + "\\b").matcher(condition).find();
      if (named || !Objects.equals(values[i], pools(observation.getClass()).get(i).get(0))) {
        text.add(name + " = " + (values[i] == null ? "none" : values[i]));
      }
    }
    return text.toString();
  }

  private void draw(Class<? extends Record> type, Map<String, Record> found) {
    Set<String> missing = new TreeSet<>(observed.keySet());
    missing.removeIf(rule -> observed.get(rule) != type);
    Random random = new Random(20261201);
    List<List<@Nullable Object>> pools = pools(type);
    for (int batch = 0; batch < MOST_BATCHES && !missing.isEmpty(); batch++) {
      List<Record> drawn = new ArrayList<>();
      for (int i = 0; i < BATCH; i++) {
        Object[] values = new Object[pools.size()];
        for (int c = 0; c < values.length; c++) {
          List<@Nullable Object> pool = pools.get(c);
          values[c] = pool.get(random.nextBoolean() ? 0 : random.nextInt(pool.size()));
        }
        Record made = made(type, values);
        if (isPossible(made)) {
          drawn.add(made);
        }
      }
      Map<Record, Set<String>> fired = fired(drawn);
      for (Record each : drawn) {
        for (String rule : fired.getOrDefault(each, Set.of())) {
          if (missing.remove(rule)) {
            found.put(rule, each);
          }
        }
      }
    }
  }

  /** Makes one component, or two numbers at once, plainer for as long as the rule still fires. */
  private Record plainest(String rule, Record drawn) {
    int components = drawn.getClass().getRecordComponents().length;
    Record now = drawn;
    Record before;
    do {
      before = now;
      for (int one = 0; one < components; one++) {
        for (int other = one; other < components; other++) {
          boolean numbers = isNumber(now, one) && isNumber(now, other);
          if ((one == other || numbers) && !(isPlain(now, one) && isPlain(now, other))) {
            now = plainer(rule, now, one, other);
          }
        }
      }
    } while (!now.equals(before));
    return now;
  }

  private static boolean isPlain(Record observation, int component) {
    Object value = values(observation)[component];
    return Objects.equals(value, pools(observation.getClass()).get(component).get(0));
  }

  private static boolean isNumber(Record observation, int component) {
    return observation.getClass().getRecordComponents()[component].getType() == int.class;
  }

  private Record plainer(String rule, Record drawn, int one, int other) {
    List<List<@Nullable Object>> pools = pools(drawn.getClass());
    int most = distance(drawn);
    Map<Integer, List<Record>> byDistance = new TreeMap<>();
    for (Object first : pools.get(one)) {
      for (Object second : one == other ? List.of(0) : pools.get(other)) {
        Object[] values = values(drawn);
        values[one] = first;
        if (one != other) {
          values[other] = second;
        }
        Record candidate = made(drawn.getClass(), values);
        int distance = distance(candidate);
        if (distance < most && isPossible(candidate)) {
          byDistance.computeIfAbsent(distance, key -> new ArrayList<>()).add(candidate);
        }
      }
    }
    List<Record> candidates = byDistance.values().stream().flatMap(List::stream).toList();
    Map<Record, Set<String>> fired = candidates.isEmpty() ? Map.of() : fired(candidates);
    for (Record each : candidates) {
      if (fired.getOrDefault(each, Set.of()).contains(rule)) {
        return each;
      }
    }
    return drawn;
  }

  /** How far an observation is from the plainest one. */
  private static int distance(Record observation) {
    Object[] values = values(observation);
    List<List<@Nullable Object>> pools = pools(observation.getClass());
    int distance = 0;
    for (int i = 0; i < values.length; i++) {
      distance += pools.get(i).indexOf(values[i]);
    }
    return distance;
  }

  /** Whether the numbers of an observation go together, as far as its documentation says so. */
  private static boolean isPossible(Record observation) {
    if (observation instanceof ApplicabilitySeen it) {
      return it.sitesWithoutActivity() <= it.sites()
          && it.applying() + it.undetermined() <= it.activities()
          && (it.activities() == 0 || it.sites() > it.sitesWithoutActivity());
    }
    if (observation instanceof CriterionSeen it) {
      int counted = it.notMet() + it.partlyMet() + it.indeterminate() + it.needsJudgement();
      return it.essentialNotMet() <= it.notMet()
          && counted + it.notAnswered() + it.met() == it.applying();
    }
    if (observation instanceof ProjectionSeen it) {
      return it.counting() <= it.paths()
          && it.unknownPaths() <= it.paths()
          && it.unusedInferences() <= it.paths()
          && (it.carrying() == 0 || it.carrying() == it.counting())
          && it.findings() <= it.counting()
          && it.findingsWithin() <= it.findings()
          && it.findings() > 0 == FINDINGS.contains(it.toCarry());
    }
    if (observation instanceof DocumentSeen it && it.use() == DocumentUse.ISSUING) {
      return it.delivered() == null
          && it.deliveredMaterial() == null
          && it.deliveredTonnes() == null;
    }
    if (observation instanceof PartiesSeen it) {
      return it.customerOnRecord() || it.customerCoc() == Validity.NONE;
    }
    if (observation instanceof SupplierSeen it) {
      return (it.deliverer() == InList.NO_LIST) == (it.originator() == InList.NO_LIST)
          && (!it.delivererIssued()
              || (it.deliverer() == it.originator() && it.trader() == it.originatorTrades()));
    }
    return true;
  }

  /** Names of the rules that fire, by observation, which counts as itself and not by its value. */
  private Map<Record, Set<String>> fired(List<Record> observations) {
    Map<Record, Set<String>> fired = new IdentityHashMap<>();
    KieSession session = base.newKieSession();
    try {
      session.setGlobal(
          "grounds",
          Proxy.newProxyInstance(
              Grounds.class.getClassLoader(),
              new Class<?>[] {Grounds.class},
              (grounds, method, said) -> null));
      session.addEventListener(
          new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
              Record matched = (Record) event.getMatch().getObjects().get(0);
              fired
                  .computeIfAbsent(matched, key -> new TreeSet<>())
                  .add(event.getMatch().getRule().getName());
            }
          });
      observations.forEach(session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return fired;
  }

  /**
   * What each component of an observation may be; made once, because annotations are slow to read.
   */
  private static List<List<@Nullable Object>> pools(Class<?> type) {
    return POOLS.computeIfAbsent(
        type,
        key -> {
          List<List<@Nullable Object>> pools = new ArrayList<>();
          for (RecordComponent component : key.getRecordComponents()) {
            pools.add(pool(component));
          }
          return pools;
        });
  }

  /** What a component may be, the plainest first. */
  private static List<@Nullable Object> pool(RecordComponent component) {
    Class<?> type = component.getType();
    List<@Nullable Object> pool = new ArrayList<>();
    if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      pool.add(null);
    }
    if (type == boolean.class) {
      boolean usual = USUALLY_TRUE.contains(component.getName());
      pool.addAll(List.of(usual, !usual));
    } else if (type == int.class) {
      // Principles count from one.
      pool.addAll(
          component.getName().toLowerCase(Locale.ROOT).endsWith("principle")
              ? List.of(1, 2, 3)
              : List.of(0, 1, 2, 3, 13, 37));
    } else if (type == BigDecimal.class) {
      pool.addAll(Stream.of("10", "9", "11", "0", "-1", "101").map(BigDecimal::new).toList());
    } else if (type == LocalDate.class) {
      pool.addAll(List.of(DAY, DAY.minusDays(1), DAY.plusDays(1)));
    } else if (type.isEnum()) {
      pool.addAll(Arrays.asList(type.getEnumConstants()));
    } else {
      throw new AssertionError("no values for " + component);
    }
    return pool;
  }

  private static @Nullable Object[] values(Record observation) {
    RecordComponent[] components = observation.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < values.length; i++) {
        values[i] = components[i].getAccessor().invoke(observation);
      }
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    return values;
  }

  private static Record made(Class<? extends Record> type, @Nullable Object[] values) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
