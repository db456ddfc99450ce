package io.asirules.examples.cli;

import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Creates the commands, each with the place where its result goes. */
final class Commands implements IFactory {

  private final StringWriter printed;

  Commands(StringWriter printed) {
    this.printed = printed;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == StandardsCommand.class) {
      return type.cast(new StandardsCommand(printed));
    }
    if (type == RulesCommand.class) {
      return type.cast(new RulesCommand(printed));
    }
    if (type == CriteriaCommand.class) {
      return type.cast(new CriteriaCommand(printed));
    }
    if (type == MapCommand.class) {
      return type.cast(new MapCommand(printed));
    }
    if (type == FeedbackCommand.class) {
      return type.cast(new FeedbackCommand(printed));
    }
    if (type == GapCommand.class) {
      return type.cast(new GapCommand(printed));
    }
    if (type == AssessCommand.class) {
      return type.cast(new AssessCommand(printed));
    }
    if (type == ImportMappingCommand.class) {
      return type.cast(new ImportMappingCommand(printed));
    }
    if (type == ReconcileCommand.class) {
      return type.cast(new ReconcileCommand(printed));
    }
    if (type == DecideCommand.class) {
      return type.cast(new DecideCommand(printed));
    }
    if (type == AccountCommand.class) {
      return type.cast(new AccountCommand(printed));
    }
    if (type == CheckDocumentCommand.class) {
      return type.cast(new CheckDocumentCommand(printed));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
