import Foundation
import Intent

extension DashboardModel {
  /// Goes to a screen; prioritize opens the list of the day.
  mutating func show(_ screen: Screen) -> [Effect] {
    self.screen = screen
    isDetailOpen = false
    return openCallList()
  }

  /// Orders the list of the day, as it was fixed or as it would be fixed now; an empty one is not
  /// fixed.
  func openCallList() -> [Effect] {
    let day = time.isoDay(now)
    guard isLoaded, screen == .prioritize, prioritize.list?.day != day else { return [] }
    let ranked = CallOrder.candidates(
      among: watchlist.table.listed, at: now, limit: callListSize)
    return ranked.isEmpty
      ? [] : [.openCallList(day: day, ranked: ranked.map(\.row.domain))]
  }

  /// Records what came of a call, and goes on to the next company.
  mutating func record(_ deed: Activity.Deed) -> [Effect] {
    guard let row = selected else { return [] }
    if screen == .prioritize { prioritize.goOn() }
    return [.record([row.domain], [deed], text: nil)]
  }

  /// Takes back a dismissal, or asks why a piece of evidence is to be dismissed.
  mutating func dismissOrRestore() -> [Effect] {
    guard let piece = pieceAtCursor else { return [] }
    guard piece.dismissed == nil else {
      return [.record([piece.id.domain], [.restored(piece.id)], text: nil)]
    }
    mode = .form(.dismissing(piece))
    return []
  }

  /// The piece of evidence that the cursor of the detail stands on.
  var pieceAtCursor: KeptEvidence? {
    guard let row = selected, let id = detail.evidenceAtCursor else { return nil }
    return detail[row.domain]?.pieces.first { $0.id == id }
  }

  /// The words about the selected company, once they have been read.
  var selectedWords: Words? { selected.flatMap { detail[$0.domain]?.words } }
}

extension [Activity.Deed] {
  /// Whether a rep who did this is done with the company for now.
  var endCall: Bool {
    contains { deed in
      switch deed {
      case .touched, .snoozed, .disqualified, .won: true
      case .reopened, .noted, .dismissed, .restored: false
      }
    }
  }
}
