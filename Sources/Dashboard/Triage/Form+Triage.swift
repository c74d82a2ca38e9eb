import Foundation
import Intent

extension Form {
  /// The form for somebody who was reached: what was said, and when to call back.
  static func connected(_ row: WatchlistRow) -> Form {
    Form(
      .touch(row.domain, .connected), title: "Connected with \(row.name)", verb: "keep",
      fields: [
        note("what was said"), Field("Back", placeholder: "call back: today 15:00, 3d, fri"),
      ])
  }

  static func booking(_ row: WatchlistRow) -> Form {
    Form(
      .touch(row.domain, .meeting), title: "Meeting with \(row.name)", verb: "book",
      fields: [
        Field("When", placeholder: "fri 14:00, 2w, 2026-12-01 9:30"), note("with whom, about what"),
      ])
  }

  static func snoozing(_ targets: Targets) -> Form {
    Form(
      .snooze(targets.domains), title: "Snooze \(targets.title)", verb: "snooze",
      fields: [
        Field("Until", placeholder: "3d, 2w, fri, today 15:00; empty is 3d"), note("why"),
      ])
  }

  static func disqualifying(_ targets: Targets) -> Form {
    Form(
      .disqualify(targets.domains), title: "Disqualify \(targets.title)", verb: "disqualify",
      fields: [note("why nobody should call it", label: "Why")])
  }

  static func noting(_ targets: Targets) -> Form {
    Form(
      .note(targets.domains), title: "Note on \(targets.title)", verb: "keep",
      fields: [note("what the next caller should know")])
  }

  static func dismissing(_ piece: KeptEvidence) -> Form {
    Form(
      .dismiss(piece.id), title: "Dismiss \(piece.evidence.headline)", verb: "dismiss",
      fields: [note("wrong, or which other company it is about", label: "Why")])
  }

  private static func note(_ placeholder: String, label: String = "Note") -> Field {
    Field(label, TextField(longest: Activity.longestText), placeholder: placeholder)
  }

  func triageEffect(_ setting: Setting) -> Effect? {
    switch purpose {
    case .add, .edit, .makeKey, .addCredits: return nil
    case .touch(let domain, .meeting):
      guard case .success(let until?) = until(0, setting) else { return nil }
      return .record([domain], [.touched(.meeting, meeting: until)], text: text(1))
    case .touch(let domain, let outcome):
      guard case .success(let until) = until(1, setting) else { return nil }
      let back = until.map { [Activity.Deed.snoozed(until: $0, band: nil)] } ?? []
      return .record([domain], [.touched(outcome, meeting: nil)] + back, text: text(0))
    case .snooze(let domains):
      guard case .success(let until?) = until(0, setting, ifEmpty: "3d") else { return nil }
      return .record(domains, [.snoozed(until: until, band: nil)], text: text(1))
    case .disqualify(let domains):
      return text(0).map { .record(domains, [.disqualified], text: $0) }
    case .note(let domains): return text(0).map { .record(domains, [.noted], text: $0) }
    case .dismiss(let id):
      return text(0).map { .record([id.domain], [.dismissed(id)], text: $0) }
    }
  }

  func triageReading(_ setting: Setting) -> Notice {
    switch purpose {
    case .add, .edit, .makeKey, .addCredits: Notice("", kind: .hint)
    case .touch(_, .meeting):
      reading(until(0, setting), setting, "Off the call list until", "Say when the meeting is.")
    case .touch:
      reading(until(1, setting), setting, "On the call list again", "Both may stay empty.")
    case .snooze:
      reading(until(0, setting, ifEmpty: "3d"), setting, "Off the call list until", "")
    case .disqualify, .dismiss:
      text(0) == nil
        ? Notice("Say why, in a word or two.", kind: .hint) : Notice("Undo takes it back.")
    case .note:
      Notice(
        text(0) == nil ? "Write the note." : "It stands under Notes, with its day.", kind: .hint)
    }
  }

  /// The instant that a field names; nil where it is empty.
  private func until(
    _ field: Int, _ setting: Setting, ifEmpty standard: String = ""
  ) -> Result<Date?, UntilError> {
    let text = line(field).isEmpty ? standard : line(field)
    guard !text.isEmpty else { return .success(nil) }
    return Result { () throws(UntilError) in
      try Until(text, at: setting.now, zone: setting.time.zone).instant
    }
  }

  private func reading(
    _ until: Result<Date?, UntilError>, _ setting: Setting, _ words: String, _ empty: String
  ) -> Notice {
    switch until {
    case .success(nil): Notice(empty, kind: .hint)
    case .success(let date?):
      Notice("\(words) \(setting.time.moment(date, at: setting.now)).", kind: .done)
    case .failure(let error): Notice("\(error).", kind: .failed)
    }
  }

  private func text(_ field: Int) -> String? {
    let text = fields[field].text.text.cleanLines
    return text.isEmpty ? nil : text
  }
}
