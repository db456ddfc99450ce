package io.asirules.rules.internal.drools;

import com.google.common.base.Suppliers;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import io.asirules.model.AsiException;
import io.asirules.model.assessment.Stamp;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * The compiled rules. Loads the model classes that the build generated, once and lazily, and apart
 * for each question, so that one who only assesses does not wait for the rules of certification;
 * hands out a fresh session for every assessment.
 */
public final class RuleBase {

  /** Version of the rule set; moves with the rules, apart from the library's. */
  private static final String VERSION = "1.2.0";

  private static final String INDEX = "META-INF/kie/io.asirules/asi-rules/drools-model";
  private static final String ROOT = "io/asirules/rules/";
  private static final String PACKAGE = "io.asirules.rules.";

  /** Texts of the rules, carried in the jar for the stamp. */
  static final List<String> FILES =
      List.of(
          "applicability/applicability.drl",
          "certification/barriers.drl",
          "certification/desktop.drl",
          "certification/full.drl",
          "certification/majors.drl",
          "certification/strict.drl",
          "custody/boundary.drl",
          "custody/input.drl",
          "custody/joint-venture.drl",
          "custody/output.drl",
          "custody/overdraft.drl",
          "document/contents.drl",
          "document/corrections.drl",
          "document/delivery.drl",
          "document/holder.drl",
          "document/optional.drl",
          "document/supplier.drl",
          "grading/grading.drl",
          "projection/projection.drl",
          "requirement/against.drl",
          "requirement/open-or-closed.drl",
          "requirement/shown.drl",
          "special/limits.drl",
          "special/single-criteria.drl",
          "special/smelter-intensity.drl");

  private static final Supplier<RuleBase> SHARED = Suppliers.memoize(RuleBase::new);

  /** What rules are asked; their topics are the folders of their files. */
  public enum Question {
    /** Which criteria apply, and how the entity stands against them. */
    ASSESSMENT(List.of("applicability", "requirement", "special", "grading")),
    /** What becomes of an assessment in another edition. */
    PROJECTION(List.of("projection")),
    /** Which certificate follows. */
    CERTIFICATION(List.of("certification")),
    /** What is booked, and which overdraft is tolerated. */
    ACCOUNT(List.of("custody")),
    /** Whether a CoC Document may be issued, or its delivery booked. */
    DOCUMENT(List.of("document"));

    private final List<String> topics;

    Question(List<String> topics) {
      this.topics = topics;
    }

    private boolean asks(String modelClass) {
      return topics.stream().anyMatch(topic -> modelClass.startsWith(PACKAGE + topic + "."));
    }
  }

  private final Map<Question, Supplier<KieBase>> bases = new EnumMap<>(Question.class);
  private final Supplier<Stamp.Part> stamp = Suppliers.memoize(RuleBase::hash);

  private RuleBase() {
    for (Question question : Question.values()) {
      bases.put(question, Suppliers.memoize(() -> underOwnLoader(() -> base(question))));
    }
  }

  private static KieBase base(Question question) {
    List<Model> models = new ArrayList<>();
    for (String name : modelClasses()) {
      if (question.asks(name)) {
        try {
          models.add(
              Class.forName(name).asSubclass(Model.class).getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
          throw new AsiException("the compiled rules are damaged: " + name, e);
        }
      }
    }
    return KieBaseBuilder.createKieBaseFromModel(models);
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

  /**
   * Returns the rules, compiled once for the life of the class loader.
   *
   * @return the rules
   */
  public static RuleBase shared() {
    return SHARED.get();
  }

  /** Loads the rules of an assessment, the question that is asked first as a rule. */
  public static void load() {
    shared().loaded(Question.ASSESSMENT);
  }

  private KieBase loaded(Question question) {
    return Objects.requireNonNull(bases.get(question)).get();
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

  private static Stamp.Part hash() {
    Hasher hasher = Hashing.sha256().newHasher();
    for (String file : FILES) {
      hasher.putUnencodedChars(file).putString(text(ROOT + file), StandardCharsets.UTF_8);
    }
    return new Stamp.Part(VERSION, hasher.hash().toString());
  }

  /**
   * Returns version and content hash of the rules.
   *
   * @return the stamp
   */
  public Stamp.Part stamp() {
    return stamp.get();
  }

  /**
   * Opens a session for one run. Not for use by several threads.
   *
   * @param question what the rules are asked
   * @return the session; close it
   */
  public Session open(Question question) {
    KieBase base = loaded(question);
    return new Session(underOwnLoader(base::newKieSession));
  }

  /** One run of the rules. Facts go in phase by phase; each phase fires all its rules. */
  public static final class Session implements AutoCloseable {
    private final KieSession session;

    private Session(KieSession session) {
      this.session = session;
    }

    /**
     * Puts facts in and fires the rules that match them.
     *
     * @param facts the facts of one phase
     */
    public void decide(Iterable<?> facts) {
      underOwnLoader(
          () -> {
            facts.forEach(session::insert);
            return session.fireAllRules();
          });
    }

    @Override
    public void close() {
      session.dispose();
    }
  }
}
