import Foundation
import Intent

extension Triage.Standing {
  /// What keeps a company off the call list, in words; nil where nothing does.
  func words(_ time: LocalTime, at now: Date) -> String? {
    switch self {
    case .open: nil
    case .snoozed(let until): "snoozed until \(time.moment(until, at: now))"
    case .meeting(let date): "meeting \(time.moment(date, at: now))"
    case .disqualified: "disqualified"
    case .won: "won"
    }
  }

  /// One letter for the list; nil where nothing keeps it off the call list.
  var letter: String? {
    switch self {
    case .open: nil
    case .snoozed: "z"
    case .meeting: "m"
    case .disqualified: "D"
    case .won: "W"
    }
  }
}
