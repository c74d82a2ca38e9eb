import Foundation
import Intent
import IntentStore

/// Saves what can be read of a damaged store into a new one.
struct RecoverCommand {
  func run(in session: Session) throws {
    guard let path = session.settings.storePath else { throw PlaceError() }
    guard session.settings.instant == nil else {
      throw UsageError.writesInThePast(command: "doctor --recover")
    }
    guard FileManager.default.fileExists(atPath: path) else { throw CommandError.noStore(path) }
    Interruption.isNoted()
    let recovery: Recovery
    do {
      recovery = try StoreRecovery.recover(path, at: session.now) { try Interruption.check() }
    } catch RecoveryError.isSound(let path) {
      return Console.say("\(RecoveryError.isSound(path))")
    }
    Interruption.endsTheProgram()
    // Brings it up to date, and shows that it can be opened.
    _ = try Store(.file(path))
    if session.settings.format == .json {
      try Console.write(recovery.json.description + "\n")
    } else {
      try session.console.print(recovery.lines)
    }
  }
}

extension Recovery {
  fileprivate var lines: String {
    var text = """
      recovered \(Counted(companies, "company", "companies")), \
      \(Counted(evidence, "piece of evidence", "pieces of evidence")), \
      \(Counted(activities, "activity", "activities")) and \(Counted(scores, "past score"))

      """
    var losses: [String] = []
    if gaps > 0 {
      losses.append("what stood in \(Counted(gaps, "place")) that cannot be read")
    }
    if refused > 0 { losses.append("\(Counted(refused, "row")) not whole, or of a lost company") }
    text += losses.isEmpty ? "nothing was lost\n" : "lost: \(losses.joined(separator: ", and "))\n"
    if !bare.isEmpty {
      let more = bare.count > 10 ? " and \(bare.count - 10) more" : ""
      text += "only the domain was left of \(bare.prefix(10).map(\.shown).joined(separator: ", "))"
      text += "\(more)\n"
    }
    return text
      + "the damaged store is kept as \(damagedFile)\nintentiq refresh scores what is due by it\n"
  }

  fileprivate var json: JSON {
    .object([
      ("damaged_file", .text(damagedFile)), ("companies", .count(companies)),
      ("evidence", .count(evidence)), ("activities", .count(activities)),
      ("scores", .count(scores)), ("unreadable_places", .count(gaps)),
      ("rows_lost", .count(refused)), ("domain_only", .texts(bare.map(\.rawValue))),
    ])
  }
}
