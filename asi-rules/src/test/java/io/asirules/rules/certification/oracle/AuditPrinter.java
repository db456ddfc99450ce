package io.asirules.rules.certification.oracle;

import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.Finding;
import java.util.Optional;

/** Prints an audit so that a person can decide it by hand; what is not stated is left out. */
final class AuditPrinter {

  private AuditPrinter() {}

  static String print(AuditInput input) {
    AuditRecord audit = input.audit();
    StringBuilder text = new StringBuilder();
    text.append(audit.standard()).append(' ').append(audit.regime()).append(' ');
    text.append(audit.type()).append(' ').append(audit.mode());
    say(text, "start", audit.start());
    text.append(" end ").append(audit.end());
    say(text, "issue", audit.issue());
    text.append(audit.certificateHeld() ? " held" : " not held");
    audit
        .certificate()
        .ifPresent(
            held ->
                text.append(" (")
                    .append(held.level())
                    .append(' ')
                    .append(held.issue())
                    .append(" to ")
                    .append(held.expiry())
                    .append(')'));
    say(text, "joined", audit.joined());
    text.append(" scope ").append(audit.scope());
    say(text, "activities", audit.activities());
    say(text, "performanceStandard", audit.performanceStandard());
    say(text, "otherUnitCertified", audit.otherUnitCertified());
    text.append(" as of ").append(input.asOf()).append(input.strict() ? " strict" : "");
    for (Finding finding : audit.findings()) {
      text.append("\n  ").append(finding).append(finding.exempted() ? " exempted" : "");
      say(text, "opened", finding.opened());
      say(text, "closed", finding.closed());
    }
    return text.toString();
  }

  private static void say(StringBuilder text, String name, Optional<?> value) {
    value.ifPresent(each -> text.append(' ').append(name).append(' ').append(each));
  }
}
