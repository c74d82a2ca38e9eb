import Foundation
import Intent

/// The refresh as the monitor shows it: rounds, queue, sources, changes of band, log.
struct Monitor: Sendable {
  /// How many changes and lines of the log are kept.
  static let mostKept = 500

  var interval = Duration.seconds(900)

  /// The round that is under way.
  private(set) var round: RoundProgress?

  /// The round that ended last, in this run of the program.
  private(set) var lastRound: RoundProgress?

  /// Nil until it was read.
  private(set) var queue: DueQueue?
  private(set) var sources: [SourceHealth] = []

  /// The latest first.
  private(set) var feed: [BandChange] = []

  /// The latest last.
  private(set) var log: [LogLine] = []

  /// Whether the store has been read.
  private(set) var isRead = false

  /// Companies that turned HOT and have not been looked at since.
  private(set) var newlyHot: [Domain] = []

  /// The change that the cursor stands on; nil is the latest, whichever comes.
  private var chosen: BandChange?
  private(set) var topLine = 0
  private var rows = 1

  /// How many lines the log is scrolled up from its end.
  private(set) var logOffset = 0

  mutating func take(_ reading: MonitorReading) {
    isRead = true
    queue = reading.queue
    feed = reading.changes
    if let log = reading.log { self.log = log }
    keepInView()
  }

  mutating func take(_ source: SourceHealth) {
    if let index = sources.firstIndex(where: { $0.id == source.id }) {
      sources[index] = source
    } else {
      sources.append(source)
    }
  }

  mutating func take(_ line: LogLine) {
    log.append(line)
    if log.count > Self.mostKept { log.removeFirst(log.count - Self.mostKept) }
    // What is being read stays where it is.
    if logOffset > 0 { logOffset = min(logOffset + 1, log.count - 1) }
  }

  /// A company's first score is no change.
  mutating func take(_ change: BandChange) {
    guard change.from != nil else { return }
    feed.insert(change, at: 0)
    if feed.count > Self.mostKept { feed.removeLast() }
    newlyHot.removeAll { $0 == change.domain }
    if change.to == .hot { newlyHot.append(change.domain) }
    keepInView()
  }
}

extension Monitor {
  mutating func beginRound(due: Int, at instant: Date) {
    round = RoundProgress(began: instant, due: due)
  }

  mutating func goOn(to done: Int, of due: Int) {
    round?.done = done
    round?.due = due
  }

  mutating func count(scored: Int = 0, failed: Int = 0, bandChanges: Int = 0) {
    round?.scored += scored
    round?.failed += failed
    round?.bandChanges += bandChanges
  }

  mutating func endRound(scored: Int, failed: Int, bandChanges: Int, at instant: Date) {
    var ended = round ?? RoundProgress(began: instant, due: scored + failed)
    ended.done = scored + failed
    ended.scored = scored
    ended.failed = failed
    ended.bandChanges = bandChanges
    ended.ended = instant
    lastRound = ended
    round = nil
  }

  /// What is wrong in two or three words, for the header of every screen, but for a source that is
  /// told of beside it; nil where nothing is.
  func trouble(besides told: String?) -> String? {
    let failing = sources.filter { $0.isInTrouble && $0.name != told }
    if let first = failing.first {
      return failing.count == 1
        ? "\(first.name) \(first.state.word)" : "\(failing.count) sources failed"
    }
    if let lastRound, round == nil, lastRound.failed > 0 { return "\(lastRound.failed) failed" }
    return nil
  }

  /// What is in trouble comes first.
  var sourcesByNeed: [SourceHealth] {
    sources.filter(\.isInTrouble) + sources.filter { !$0.isInTrouble }
  }

  mutating func see(_ domain: Domain) { newlyHot.removeAll { $0 == domain } }
  mutating func seeAll() { newlyHot = [] }
}

extension Monitor {
  /// Where the cursor stands in the feed; nil where there is none.
  var position: Int? {
    guard !feed.isEmpty else { return nil }
    return chosen.flatMap { feed.firstIndex(of: $0) } ?? 0
  }

  var selected: BandChange? { position.map { feed[$0] } }

  /// How many lines of the feed are in view.
  var page: Int { rows }

  mutating func move(by offset: Int) {
    guard let position else { return }
    let wanted = min(max(position.addingReportingOverflow(offset).partialValue, 0), feed.count - 1)
    // At the top it stays with whatever is the latest.
    chosen = wanted == 0 ? nil : feed[wanted]
    keepInView()
  }

  mutating func moveToFirst() { move(by: -feed.count) }
  mutating func moveToLast() { move(by: feed.count) }

  /// Scrolls the log; down is towards its end.
  mutating func scrollLog(by offset: Int) {
    logOffset = min(max(logOffset - offset, 0), max(0, log.count - 1))
  }

  mutating func show(rows: Int) {
    self.rows = max(1, rows)
    keepInView()
  }

  private mutating func keepInView() {
    let position = position ?? 0
    topLine = min(max(topLine, position - rows + 1), position)
    topLine = max(0, min(topLine, feed.count - rows))
  }
}
