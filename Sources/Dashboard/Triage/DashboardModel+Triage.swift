import Intent

extension DashboardModel {
  /// Records what was done about companies; on the call list an outcome goes on to the next.
  mutating func record(
    _ deeds: [Activity.Deed], about domains: [Domain], text: String?
  ) -> [Effect] {
    if screen == .prioritize, deeds.contains(where: \.endsCall) {
      for domain in domains { prioritize.goOn(from: domain) }
    }
    return order(.record(domains, deeds, text: text), "Recording it for", domains.count)
  }

  /// Records what was done about the companies at hand; a second outcome of a call only when it is
  /// asked for twice, since the selection stays where the list ends.
  mutating func record(_ deed: Activity.Deed) -> [Effect] {
    guard let targets else { return [] }
    if screen == .prioritize, let row = selected,
      let done = prioritize.outcomeOfSelected(time, at: now)
    {
      let refusal = Refusal(domain: row.domain, deed: deed)
      guard refused == refusal else {
        refused = refusal
        notice = Notice(
          "\(row.name) is done: \(done). The same key again records another outcome.", kind: .hint)
        return []
      }
    }
    return record([deed], about: targets.domains, text: nil)
  }

  /// Puts the companies at hand back on the call list, also on the one of today.
  mutating func reopen() -> [Effect] {
    guard let targets else { return [] }
    return record([.reopened], about: targets.domains, text: nil) + [
      .openCallList(
        day: time.isoDay(now), ranked: [], joining: targets.domains, below: prioritize.selection)
    ]
  }

  /// An outcome that was not recorded yet, because there is one already.
  struct Refusal: Equatable, Sendable {
    let domain: Domain
    let deed: Activity.Deed
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
}

extension Activity.Deed {
  /// Whether a rep who did this is done with the company for now.
  fileprivate var endsCall: Bool {
    switch self {
    case .touched, .snoozed, .disqualified, .won: true
    case .reopened, .noted, .dismissed, .restored: false
    }
  }
}
