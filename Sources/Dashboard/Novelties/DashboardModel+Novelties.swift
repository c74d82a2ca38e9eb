import Canvas
import Foundation
import Intent

extension DashboardModel {
  /// Asks the store what is new since the rep last looked, about some companies or about all.
  ///
  /// On the first start nothing is: there was no last time.
  mutating func findNovelties(of domains: [Domain]? = nil) -> [Effect] {
    guard isLoaded, refresh != .asOf else { return [] }
    guard let visit else {
      visit = Visit(since: now)
      return []
    }
    if domains == nil { seenMeanwhile = [] }
    noveltiesAsked += 1
    return [.findNovelties(since: visit.since, sightings: visit.sightings, of: domains)]
  }

  /// Notes what a round scored; of many it is as quick to look at all.
  mutating func noteScored(_ domains: [Domain]) {
    if scoredInRound.count <= Self.mostNamed { scoredInRound += domains }
  }

  /// Asks what the round that ended has brought.
  mutating func findNoveltiesOfRound() -> [Effect] {
    let scored = scoredInRound
    scoredInRound = []
    guard !scored.isEmpty else { return [] }
    return findNovelties(of: scored.count <= Self.mostNamed ? scored : nil)
  }

  private static let mostNamed = 256

  mutating func take(_ found: [Domain: Novelty], of domains: [Domain]?, at instant: Date) {
    noveltiesAsked = max(0, noveltiesAsked - 1)
    noveltiesAt = max(instant, noveltiesAt)
    let found = found.filter { !seenMeanwhile.contains($0.key) }
    if let domains {
      var novelties = watchlist.novelties
      novelties.replace(domains, with: found)
      watchlist.take(novelties)
    } else {
      watchlist.take(Novelties(found))
    }
    guard isArriving, !watchlist.novelties.isEmpty, notice == nil || notice == arrivalNotice else {
      return
    }
    arrivalNotice = Notice(arrivalText)
    notice = arrivalNotice
  }

  /// `Since you last looked, yesterday 17:40: 3 newly HOT, 5 risen. n walks them.`, as far as there
  /// is room for it.
  private var arrivalText: String {
    let since = visit.map { time.recent($0.since, at: now) } ?? ""
    let summary = watchlist.novelties.summary
    let key = keymap.keyName(of: .nextNovelty) ?? ""
    let texts = [
      "Since you last looked, \(since): \(summary). \(key) walks them.",
      "Since \(since): \(summary). \(key) walks them.", "New: \(summary). \(key) walks them.",
      "New: \(watchlist.novelties.shortSummary) (\(key))",
    ]
    return texts.first { $0.count <= size.columns - 2 } ?? "New: \(watchlist.novelties.count)"
  }

  /// Takes what is new about a company for seen: it stood selected on the screen when a key was
  /// pressed, and another is selected now, or the program is left after other keys.
  mutating func goOn(from domain: Domain?, _ effects: [Effect]) {
    let isFirstKey = isArriving
    isArriving = false
    regarded = domain ?? regarded
    if let regarded {
      let isLeaving = effects.contains { if case .quit = $0 { true } else { false } }
      if isLeaving ? !isFirstKey : selected?.domain != regarded {
        see(regarded)
        self.regarded = nil
      }
    }
    settle()
  }

  var isBrowsing: Bool { if case .browsing = mode { true } else { false } }

  private mutating func see(_ domain: Domain) {
    if watchlist.novelties[domain] != nil, let row = watchlist.table[domain] {
      watchlist.see(domain)
      seenMeanwhile.insert(domain)
      let sighting = Sighting(
        domain, at: latest, total: row.score?.total, isHot: row.band == .hot)
      visit?.keep(sighting)
    }
  }

  mutating func seeAll() {
    let count = watchlist.novelties.count
    seenMeanwhile.formUnion(watchlist.novelties.unseen)
    watchlist.seeAll()
    settle()
    notice = Notice(
      count == 1
        ? "1 company is no longer marked as new."
        : "\(count) companies are no longer marked as new.", kind: .hint)
  }

  /// Once nothing is new, what comes later is new beside now.
  private mutating func settle() {
    // What was not yet looked for must not be taken for seen.
    guard watchlist.novelties.isEmpty, noveltiesAsked == 0, noveltiesAt > .distantPast,
      scoredInRound.isEmpty
    else { return }
    let latest = latest
    visit?.begin(at: latest)
  }

  /// The clock of the model may be a minute behind that of the store.
  private var latest: Date { max(now, noveltiesAt) }
}
