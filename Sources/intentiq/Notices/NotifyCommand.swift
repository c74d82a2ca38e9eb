import Intent

/// A program of the user's that is told of companies that turned HOT.
///
/// It gets one sentence after its own arguments, and the facts in its environment.
struct NotifyCommand: Sendable {
  let words: [String]
  let environment: [String: String]

  /// How long it may run.
  var patience = Duration.seconds(30)

  /// The sentence about these companies, the last one first; it never looks like an option.
  static func sentence(_ changes: [BandChange]) -> String {
    guard changes.count == 1, let change = changes.first else {
      let names = changes.suffix(3).reversed().map(\.name).joined(separator: ", ")
      let more = changes.count > 3 ? " and \((changes.count - 3).grouped) more" : ""
      return "\(changes.count.grouped) companies turned HOT: \(names)\(more)"
    }
    let cause = change.cause.map { ", \($0.words)" } ?? ""
    let total = change.total.map(String.init) ?? "-"
    return "HOT \(total): \(change.name) (\(change.domain.shown))\(cause)"
  }

  /// What the environment says of them; company, domain and score are the latest's.
  static func facts(_ changes: [BandChange]) -> [String: String] {
    guard let last = changes.last else { return [:] }
    return [
      "INTENTIQ_COUNT": "\(changes.count)", "INTENTIQ_COMPANY": last.name,
      "INTENTIQ_DOMAIN": last.domain.rawValue, "INTENTIQ_SCORE": last.total.map(String.init) ?? "",
    ]
  }

  /// Runs it to its end.
  ///
  /// - Returns: why it failed, as a sentence without a full stop; nil when it did not.
  func run(about changes: [BandChange]) async -> String? {
    guard let name = words.first else { return nil }
    let shown = "notify: \(name.oneLine)"
    guard let program = Executable(named: name, environment: environment) else {
      return "\(shown): there is no such program (see notify in the configuration)"
    }
    let ending = await program.run(
      words.dropFirst() + [Self.sentence(changes)],
      environment: environment.merging(Self.facts(changes)) { $1 }, within: patience)
    switch ending {
    case .status(0): return nil
    case .status(let status): return "\(shown): it ended with status \(status)"
    case .notStarted: return "\(shown): it cannot be started (see its rights)"
    case .signal: return "\(shown): a signal ended it"
    case .outOfTime: return "\(shown): it ran for longer than \(patience), and was ended"
    }
  }
}
