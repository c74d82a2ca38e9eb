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
    noveltySearch.ask(about: domains)
    return [.findNovelties(since: visit.since, sightings: visit.sightings, of: domains)]
  }

  /// Asks what the round that ended has brought.
  mutating func findNoveltiesOfRound() -> [Effect] {
    let scored = noveltySearch.takeScored()
    guard !scored.isEmpty else { return [] }
    return findNovelties(of: scored.count <= NoveltySearch.mostNamed ? scored : nil)
  }

  mutating func take(_ found: [Domain: Novelty], of domains: [Domain]?, at instant: Date) {
    let found = noveltySearch.take(found, at: instant)
    if let domains {
      var novelties = watchlist.novelties
      novelties.replace(domains, with: found)
      watchlist.take(novelties)
    } else {
      watchlist.take(Novelties(found))
    }
    guard noveltyWalk.isArriving, !watchlist.novelties.isEmpty,
      notice == nil || notice == noveltyWalk.arrivalNotice
    else { return }
    noveltyWalk.arrivalNotice = Notice(arrivalText)
    notice = noveltyWalk.arrivalNotice
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
    let isFirstKey = noveltyWalk.isArriving
    noveltyWalk.isArriving = false
    noveltyWalk.regarded = domain ?? noveltyWalk.regarded
    if let regarded = noveltyWalk.regarded {
      let isLeaving = effects.contains { if case .quit = $0 { true } else { false } }
      if isLeaving ? !isFirstKey : selected?.domain != regarded {
        see(regarded)
        noveltyWalk.regarded = nil
      }
    }
    settle()
  }

  private mutating func see(_ domain: Domain) {
    if watchlist.novelties[domain] != nil, let row = watchlist.table[domain] {
      watchlist.see(domain)
      noveltySearch.see([domain])
      let sighting = Sighting(
        domain, at: latest, total: row.score?.total, isHot: row.band == .hot)
      visit?.keep(sighting)
    }
  }

  mutating func seeAll() {
    let count = watchlist.novelties.count
    noveltySearch.see(watchlist.novelties.unseen)
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
    guard watchlist.novelties.isEmpty, noveltySearch.isSettled else { return }
    let latest = latest
    visit?.begin(at: latest)
  }

  /// The clock of the model may be a minute behind that of the store.
  private var latest: Date { max(now, noveltySearch.answeredAt) }
}
