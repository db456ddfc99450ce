package io.asirules.rules.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;

/** The library asks its own class loader, whatever the thread's context class loader is. */
class ClassLoadersTest {
  private static final ClassLoader WITHOUT_ENGINE = ClassLoader.getPlatformClassLoader();
  private static final ClassLoader WITH_ANOTHER_ENGINE = KieServices.class.getClassLoader();
  private static final String INDEX = "META-INF/kie/io.asirules/asi-rules/drools-model";
  private static final String ENGINE = "org.drools.modelcompiler.KieBaseBuilder";

  @Test
  void itWorksUnderAContextLoaderThatDoesNotKnowTheEngine() throws Exception {
    try (LibraryLoader library = LibraryLoader.whole()) {
      assertThat(under(WITHOUT_ENGINE, library.smelterRun())).isEqualTo(SmelterRun.ANSWER);
    }
  }

  @Test
  void itWorksWithoutAContextLoader() throws Exception {
    try (LibraryLoader library = LibraryLoader.whole()) {
      assertThat(under(null, library.smelterRun())).isEqualTo(SmelterRun.ANSWER);
    }
  }

  @Test
  void itWorksWhereTheContextLoaderHasAnotherCopyOfTheEngine() throws Exception {
    assertThat(WITH_ANOTHER_ENGINE.getResource("META-INF/services/org.kie.api.KieServices"))
        .isNotNull();
    try (LibraryLoader library = LibraryLoader.whole()) {
      assertThat(under(WITH_ANOTHER_ENGINE, library.smelterRun())).isEqualTo(SmelterRun.ANSWER);
    }
  }

  @Test
  void itWorksUnderItsOwnLoader() throws Exception {
    try (LibraryLoader library = LibraryLoader.whole()) {
      assertThat(under(library, library.smelterRun())).isEqualTo(SmelterRun.ANSWER);
    }
  }

  @Test
  void itWorksWhereTheEngineIsInALoaderAbove() throws Exception {
    try (LibraryLoader library = LibraryLoader.belowTheEngine()) {
      assertThat(under(null, library.smelterRun())).isEqualTo(SmelterRun.ANSWER);
    }
  }

  @Test
  void itWorksOnAThreadOfTheCommonPool() throws Exception {
    try (LibraryLoader library = LibraryLoader.whole()) {
      String answer = ForkJoinPool.commonPool().submit(library.smelterRun()).get();
      assertThat(answer).isEqualTo(SmelterRun.ANSWER);
    }
  }

  @Test
  void aFirstUseUnderAWrongLoaderSpoilsNothing() throws Exception {
    try (LibraryLoader library = LibraryLoader.whole()) {
      Callable<String> run = library.smelterRun();
      for (ClassLoader context : new ClassLoader[] {null, WITHOUT_ENGINE, library}) {
        assertThat(under(context, run)).isEqualTo(SmelterRun.ANSWER);
      }
    }
  }

  @Test
  void theContextLoaderOfTheCallerIsLeftAsItWas() throws Exception {
    try (LibraryLoader library = LibraryLoader.whole()) {
      Callable<String> run = library.smelterRun();
      ClassLoader after =
          under(
              WITHOUT_ENGINE,
              () -> {
                run.call();
                return Thread.currentThread().getContextClassLoader();
              });
      assertThat(after).isSameAs(WITHOUT_ENGINE);
    }
  }

  @Test
  void aResourceOfTheRulesThatIsMissingIsToldByCreate() {
    try (LibraryLoader library = LibraryLoader.whole(INDEX)) {
      Callable<String> run = library.smelterRun();
      assertThatThrownBy(run::call)
          .hasMessage("the library lacks its resource " + INDEX)
          .satisfies(ClassLoadersTest::isTheLibrarysOwn);
    }
  }

  @Test
  void anEngineThatIsMissingIsToldByCreate() {
    try (LibraryLoader library = LibraryLoader.whole(ENGINE)) {
      Callable<String> run = library.smelterRun();
      assertThatThrownBy(run::call)
          .hasMessageStartingWith("the rules cannot be loaded: ")
          .hasMessageContaining("KieBaseBuilder")
          .hasCauseInstanceOf(NoClassDefFoundError.class)
          .satisfies(ClassLoadersTest::isTheLibrarysOwn);
    }
  }

  @Test
  void loadersThatAreDroppedAreCollectedAndNoThreadIsLeft() throws Exception {
    Set<Thread> before = threads();
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      loaders.add(dropped());
    }
    assertThat(alive(loaders)).isLessThanOrEqualTo(1);
    assertThat(threads()).isSubsetOf(before);
  }

  private static WeakReference<ClassLoader> dropped() throws Exception {
    try (LibraryLoader library = LibraryLoader.whole()) {
      assertThat(under(WITHOUT_ENGINE, library.smelterRun())).isEqualTo(SmelterRun.ANSWER);
      return new WeakReference<>(library);
    }
  }

  private static long alive(List<WeakReference<ClassLoader>> loaders) throws InterruptedException {
    long alive = loaders.size();
    for (int i = 0; i < 20 && alive > 1; i++) {
      System.gc();
      Thread.sleep(50);
      alive = loaders.stream().filter(loader -> loader.get() != null).count();
    }
    return alive;
  }

  private static void isTheLibrarysOwn(Throwable failure) {
    assertThat(failure.getClass().getName()).isEqualTo(AsiException.class.getName());
  }

  private static Set<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !thread.getName().startsWith("ForkJoinPool"))
        .collect(Collectors.toSet());
  }

  private static <T> T under(ClassLoader context, Callable<T> call) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(context);
    try {
      return call.call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
