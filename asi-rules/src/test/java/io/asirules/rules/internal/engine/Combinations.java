package io.asirules.rules.internal.engine;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Observations of one kind with some components varied and the others fixed.
 *
 * @param <R> kind of the observation
 */
final class Combinations<R extends Record> {

  private static final int BATCH = 10_000;

  private final Constructor<R> constructor;
  private final Map<String, List<?>> values = new LinkedHashMap<>();

  private Combinations(Constructor<R> constructor) {
    this.constructor = constructor;
  }

  /** Fixes every component: the first word of an enumeration, no, or what {@link #vary} says. */
  static <R extends Record> Combinations<R> of(Class<R> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Combinations<R> made = new Combinations<>(type.getDeclaredConstructor(types));
      for (RecordComponent component : components) {
        made.values.put(component.getName(), all(component.getType()).subList(0, 1));
      }
      return made;
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static List<?> all(Class<?> type) {
    if (type == boolean.class) {
      return List.of(false, true);
    }
    return type.isEnum() ? List.of(type.getEnumConstants()) : Arrays.asList(0);
  }

  /** Gives a component every value of its type. */
  Combinations<R> all(String... names) {
    for (RecordComponent component : constructor.getDeclaringClass().getRecordComponents()) {
      if (Arrays.asList(names).contains(component.getName())) {
        values.put(component.getName(), all(component.getType()));
      }
    }
    return this;
  }

  /** Gives a component some values; one fixes it. */
  Combinations<R> vary(String name, @Nullable Object... some) {
    if (values.put(name, Arrays.asList(some)) == null) {
      throw new AssertionError("no component " + name);
    }
    return this;
  }

  /** Gives every combination, in batches. */
  void forEach(Consumer<List<R>> reader) {
    List<List<?>> columns = List.copyOf(values.values());
    int[] at = new int[columns.size()];
    List<R> batch = new ArrayList<>(BATCH);
    int column = 0;
    while (column < at.length) {
      batch.add(make(columns, at));
      if (batch.size() == BATCH) {
        reader.accept(batch);
        batch = new ArrayList<>(BATCH);
      }
      column = 0;
      while (column < at.length && ++at[column] == columns.get(column).size()) {
        at[column++] = 0;
      }
    }
    if (!batch.isEmpty()) {
      reader.accept(batch);
    }
  }

  /** Gives random combinations. */
  List<R> random(int count, long seed) {
    Random random = new Random(seed);
    List<List<?>> columns = List.copyOf(values.values());
    List<R> drawn = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      drawn.add(
          make(columns, columns.stream().mapToInt(each -> random.nextInt(each.size())).toArray()));
    }
    return drawn;
  }

  private R make(List<List<?>> columns, int[] at) {
    @Nullable Object[] arguments = new @Nullable Object[at.length];
    for (int i = 0; i < at.length; i++) {
      arguments[i] = columns.get(i).get(at[i]);
    }
    try {
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
