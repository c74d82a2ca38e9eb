import Canvas
import Foundation
import Intent
import IntentStore

extension RefreshStatus {
  /// The status as lines for people: what, and how it is.
  func lines(at now: Date, storePath path: String?) -> String {
    var table = TextTable([.left, .left])
    func add(_ title: String, _ text: String) { table.add([title, text.oneLine]) }
    guard let store else {
      add("store", "\(path ?? "none"): none yet (intentiq watchlist add, or import accounts)")
      addSettings(add)
      return table.text()
    }
    add("store", storePath ?? "the sample, in memory")
    add("", "\(store.size.bytes), and \(store.logSize.bytes) in its log")
    let counts = store.counts
    add(
      "watchlist",
      "\(Counted(counts.total, "company", "companies")): \(counts.hot.grouped) HOT,"
        + " \(counts.warm.grouped) WARM, \(counts.cold.grouped) COLD,"
        + " \(counts.unscored.grouped) not scored")
    add(
      "refresh",
      refresher.map { "\($0) refreshes, with a round every \(interval.spoken)" }
        ?? "nobody refreshes now (intentiq refresh, or the dashboard)")
    add(
      "last score",
      store.lastScoredAt.map { "\($0.localText), \($0.age(at: now)) ago" } ?? "none yet")
    add("due now", Counted(store.due, "company", "companies").description)
    if let next = store.nextDueAt { add("next due", next.localText) }
    add("failed", failures(store))
    addSettings(add)
    return table.text()
  }

  private func failures(_ store: StoreStatus) -> String {
    guard store.failedCount > 0 else { return "no company" }
    let named = store.failed.map { company in
      company.domain.shown + (company.reason.map { " (\($0.oneLine))" } ?? "")
    }
    let more = store.failedCount - named.count
    return "\(Counted(store.failedCount, "company", "companies")): "
      + named.joined(separator: ", ") + (more > 0 ? " and \(more.grouped) more" : "")
  }

  private func addSettings(_ add: (String, String) -> Void) {
    if let api {
      add("scored by", api.host.isEmpty ? "nobody" : "the API at \(api.host)")
      add("", api.words)
    }
    if let folder {
      add("watched", folder.path)
      add("", folder.words)
    }
    add(
      "configuration",
      faults.first.map { first in
        first.description + (faults.count > 1 ? ", and \(faults.count - 1) more" : "")
      } ?? "sound")
  }

  var json: JSON {
    .object([
      ("store", .text(storePath)),
      ("size_bytes", .count(store?.size)), ("log_bytes", .count(store?.logSize)),
      (
        "watchlist",
        store.map {
          .object([
            ("hot", .count($0.counts.hot)), ("warm", .count($0.counts.warm)),
            ("cold", .count($0.counts.cold)), ("unscored", .count($0.counts.unscored)),
          ])
        } ?? .null
      ),
      ("refreshed_by", .text(refresher)),
      ("interval_seconds", .count(Int(interval.components.seconds))),
      ("last_scored_at", .instant(store?.lastScoredAt)),
      ("due", .count(store?.due)), ("next_due_at", .instant(store?.nextDueAt)),
      ("failed", .count(store?.failedCount)),
      (
        "failed_companies",
        .list(
          (store?.failed ?? []).map {
            .object([("domain", .text($0.domain.rawValue)), ("reason", .text($0.reason))])
          })
      ),
      (
        "scoring_api",
        api.map { .object([("host", .text($0.host)), ("fault", .text($0.fault))]) } ?? .null
      ),
      ("watched_folder", folder?.json ?? .null),
      ("troubles", .texts(troubles)),
    ])
  }
}

extension RefreshStatus.Folder {
  fileprivate var words: String {
    if let fault { return fault }
    let waiting = unread == 0 ? "all read" : "\(unread.grouped) to be read at the next round"
    let last = lastChange.map { ", the last changed on \($0.localText)" } ?? ""
    return files == 0 ? "no file in it" : "\(Counted(files, "file")), \(waiting)\(last)"
  }

  fileprivate var json: JSON {
    .object([
      ("path", .text(path)), ("files", .count(files)), ("unread", .count(unread)),
      ("last_change_at", .instant(lastChange)), ("fault", .text(fault)),
    ])
  }
}

extension Duration {
  /// The duration in the largest unit that it is whole in: `15 minutes`.
  fileprivate var spoken: String {
    let seconds = Int(components.seconds)
    for (unit, size) in [("day", 86_400), ("hour", 3_600), ("minute", 60)]
    where seconds.isMultiple(of: size) {
      return seconds == size ? unit : Counted(seconds / size, unit).description
    }
    return Counted(seconds, "second").description
  }
}
