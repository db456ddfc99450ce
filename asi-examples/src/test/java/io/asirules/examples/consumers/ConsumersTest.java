package io.asirules.examples.consumers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The library inside other applications, as they get it: built jars, poms, Maven's choice of
 * versions. Needs the packaged modules, and Maven Central for what the local repository lacks.
 */
@Tag("consumers")
class ConsumersTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path BUILD = ROOT.resolve("asi-examples/target/consumers");
  private static final Path REPOSITORY = BUILD.resolve("repository");
  private static final Path INPUTS = ROOT.resolve("asi-examples/inputs");
  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
  private static final Pattern UNREACHABLE =
      Pattern.compile("Could not transfer artifact|Unknown host|in offline mode");

  @BeforeAll
  static void install() throws IOException {
    Path users = Path.of(System.getProperty("localRepository"));
    LocalRepository.install(ROOT, System.getProperty("asi.version"), REPOSITORY, users);
  }

  @Test
  void withNothingElseItIsTwentyThreeJars() throws Exception {
    Path build = built("plain", "plain", "compile");
    assertThat(jars(build)).hasSize(23).noneMatch(jar -> jar.contains("jackson"));
    assertThat(run(build)).contains("works: 62 criteria");
  }

  @ParameterizedTest
  @CsvSource({
    "jackson-2, 2.15.4",
    "jackson-2, 2.18.12",
    "jackson-2, 2.21.8",
    "jackson-3, 3.0.4",
    "jackson-3, 3.1.8",
    "jackson-3, 3.2.4"
  })
  void itWorksBesideTheJacksonOfTheApplication(String consumer, String version) throws Exception {
    Path build = built(consumer, "jackson-" + version, "compile", "-Djackson.version=" + version);
    assertThat(jars(build)).contains("jackson-databind-" + version + ".jar");
    assertThat(run(build)).contains("works: 62 criteria beside " + version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.4.13", "4.0.9"})
  void aSpringBootApplicationAnswers(String version) throws Exception {
    Path build =
        built(
            "spring-boot", "spring-boot-" + version, "package", "-Dspring-boot.version=" + version);
    List<String> command =
        List.of(
            Program.java(),
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=4",
            "-jar",
            build.resolve("application.jar").toString(),
            "--server.port=0");
    try (Program application = Program.start(build.resolve("run.log"), command)) {
      String port = application.waitFor(PORT);
      HttpResponse<String> answer =
          post("http://localhost:" + port + "/assess", INPUTS.resolve("chalco-2024"));
      assertThat(answer.statusCode()).as(application.output()).isEqualTo(200);
      assertThat(answer.body())
          .contains("{\"standard\":\"asi:ps:3.1\",\"criterion\":\"5.2\",\"outcome\":\"");
    }
  }

  private static HttpResponse<String> post(String address, Path input)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofFile(input.resolve("self-assessment.json")))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  /** Builds a consumer with Maven and returns the folder with what was built. */
  private static Path built(String consumer, String name, String phase, String... options)
      throws IOException, InterruptedException {
    Path build = BUILD.resolve(name);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
    command.addAll(List.of("-B", "-ntp", "-Dmaven.repo.local=" + REPOSITORY));
    command.addAll(List.of("-f", ROOT.resolve("asi-examples/consumers/" + consumer).toString()));
    command.add("-Dasi.version=" + System.getProperty("asi.version"));
    command.add("-Dconsumer.build=" + build);
    command.addAll(List.of(options));
    command.add(phase);
    try (Program maven = Program.start(BUILD.resolve(name + ".log"), command)) {
      boolean built = maven.succeeds();
      if (!built) {
        assumeThat(maven.output()).as("Maven Central").doesNotContainPattern(UNREACHABLE);
      }
      assertThat(built).as(maven.output()).isTrue();
    }
    return build;
  }

  private static String run(Path build) throws IOException, InterruptedException {
    String path = build.resolve("classes") + System.getProperty("path.separator");
    List<String> command =
        List.of(
            Program.java(),
            "-cp",
            path + build.resolve("lib") + "/*",
            "consumer.Application",
            INPUTS.resolve("chuangxin-2024").toString());
    try (Program program = Program.start(build.resolve("run.log"), command)) {
      boolean good = program.succeeds();
      assertThat(good).as(program.output()).isTrue();
      return program.output();
    }
  }

  private static List<String> jars(Path build) throws IOException {
    try (Stream<Path> jars = Files.list(build.resolve("lib"))) {
      return jars.map(jar -> jar.getFileName().toString()).toList();
    }
  }
}
