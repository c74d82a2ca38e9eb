import Foundation
import Intent

extension Invocation {
  /// What came of a touch.
  func outcome() throws(UsageError) -> Outcome {
    let names = Outcome.allCases.map(\.rawValue)
    guard let name = value(of: .outcome) else {
      throw .conflict(
        command: "touch", why: "--outcome is missing (\(names.joined(separator: ", ")))")
    }
    guard let outcome = Outcome(rawValue: name.lowercased().replacing("_", with: "-")) else {
      throw Self.unknown(name, of: .outcome, "outcome", among: names)
    }
    return outcome
  }

  /// The instant to come that `--until` names, seen from now; nil when it was not given.
  func until(from now: Date) throws(UsageError) -> Date? {
    guard let text = value(of: .until) else { return nil }
    do throws(UntilError) {
      return try Until(text, at: now, zone: .current).instant
    } catch {
      throw .invalidValue(text, of: OptionName.until.flag, why: error.why)
    }
  }

  /// A person's text of one or more lines, cleansed; nil when it was not given.
  func lines(of option: OptionName) throws(UsageError) -> String? {
    guard let text = value(of: option) else { return nil }
    return try Self.lines(text, of: option.flag)
  }

  /// The second argument as a person's text.
  func textArgument() throws(UsageError) -> String {
    try Self.lines(arguments.last ?? "", of: "note")
  }

  /// The first argument as the ID of a piece of evidence.
  func evidenceID() throws(UsageError) -> Evidence.ID {
    let text = arguments.first ?? ""
    guard let id = Evidence.ID(text) else {
      throw .invalidValue(
        text, of: "EVIDENCE-ID",
        why: "it is no ID of a piece of evidence (such as acme.com/9f3a2c1b; intentiq explain"
          + " DOMAIN shows them)")
    }
    return id
  }

  private static func lines(_ text: String, of place: String) throws(UsageError) -> String {
    let lines = text.cleanLines
    guard !lines.isEmpty else {
      throw .invalidValue("\"\"", of: place, why: "it is empty (give a text)")
    }
    guard lines.count <= Activity.longestText else {
      throw .invalidValue(
        "\"\(lines.prefix(20))...\"", of: place,
        why: "it has \(Counted(lines.count, "character")), and at most"
          + " \(Activity.longestText.grouped) are kept (shorten it)")
    }
    return lines
  }
}
