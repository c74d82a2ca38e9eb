import Foundation
import Intent

/// The day's call list as the screen shows it: fixed in its order, one company selected.
struct Prioritize: Sendable {
  /// One company of the list.
  struct Entry: Equatable, Sendable {
    /// Its number on the list, from 1.
    let place: Int
    let row: WatchlistRow

    /// What came of it; nil while it is still to be called.
    let result: CallList.Result?

    /// What puts it in its place; nil where it is off the call list.
    let priority: Priority?
  }

  /// Nil until it has been opened.
  private(set) var list: CallList?
  private(set) var all: [Entry] = []

  /// Those that match the filter.
  private(set) var entries: [Entry] = []
  private(set) var filter = Filter()
  private var filterSetting = FilterSetting()

  /// Whether a list was ordered for companies that are to be called, and has not come yet.
  var isOpening = false

  /// Kept by identity, so that nothing that joins or leaves moves it.
  private(set) var selection: Domain?
  private(set) var position = 0
  private(set) var topLine = 0
  private var height = 1

  /// Outcomes that were asked for and are not on disk yet: their companies are no longer next.
  private var asked: Set<Domain> = []

  var selected: WatchlistRow? { entries.indices.contains(position) ? entries[position].row : nil }
  var doneCount: Int { all.count { $0.result != nil } }
  var isDone: Bool { !all.isEmpty && doneCount == all.count }

  /// The selected company, then those that a move may select next.
  var aroundSelection: [Domain] {
    [0, 1, -1, 2, 3].map { position + $0 }.filter(entries.indices.contains)
      .map { entries[$0].row.domain }
  }
}

extension Prioritize {
  /// Takes the day's list in; the first company that is still to be called is selected.
  mutating func open(_ list: CallList, from table: WatchlistTable, at now: Date) {
    let isSameDay = list.day == self.list?.day
    isOpening = false
    self.list = list
    update(from: table, at: now)
    guard !isSameDay else { return }
    select(at: entries.firstIndex { $0.result == nil } ?? 0)
  }

  /// Takes in what became of the companies; one that left the watchlist is not shown.
  mutating func update(from table: WatchlistTable, at now: Date) {
    guard let list else { return }
    let offset = position - topLine
    all = list.domains.compactMap { table[$0] }.enumerated().map { index, row in
      Entry(
        place: index + 1, row: row, result: list.result(of: row, at: now),
        priority: row.score.flatMap { Priority($0, row.triage, at: now) })
    }
    filterSetting.now = now
    entries = matching(in: table)
    asked.subtract(all.filter { $0.result != nil }.map(\.row.domain))
    if let selection, let found = entries.firstIndex(where: { $0.row.domain == selection }) {
      position = found
    }
    select(at: position)
    topLine = position - offset
    keepInView()
  }

  /// Shows only those that match, in their order.
  mutating func narrow(
    to filter: Filter, from table: WatchlistTable, _ setting: FilterSetting
  ) {
    self.filter = filter
    filterSetting = setting
    update(from: table, at: setting.now)
  }

  private func matching(in table: WatchlistTable) -> [Entry] {
    guard !filter.isEmpty else { return all }
    let slots = all.map { table.slot(of: $0.row.domain) }
    var matches = FilterMatches(slots.compactMap(\.self), in: table)
    _ = matches.narrow(to: filter, in: table, filterSetting)
    return zip(all, slots).compactMap { entry, slot in
      slot.map { matches.marks[Int($0)] } ?? false ? entry : nil
    }
  }

  /// Goes on to the next company that is still to be called, once an outcome of one was asked for.
  mutating func goOn(from domain: Domain) {
    asked.insert(domain)
    guard domain == selection else { return }
    let open = entries.indices.filter { index in
      entries[index].result == nil && !asked.contains(entries[index].row.domain)
    }
    let next = open.first { $0 > position } ?? open.first
    if let next { select(at: next) }
  }

  /// What came of the selected company, in words; nil while it is still to be called.
  func outcomeOfSelected(_ time: LocalTime, at now: Date) -> String? {
    guard entries.indices.contains(position) else { return nil }
    if let result = entries[position].result { return result.words(time, at: now) }
    return asked.contains(entries[position].row.domain) ? "its outcome is being kept" : nil
  }

  /// Forgets what was asked for: it could not be done.
  mutating func forgetAsked() {
    asked = []
    isOpening = false
  }
}

extension Prioritize {
  mutating func select(_ domain: Domain) {
    guard let found = entries.firstIndex(where: { $0.row.domain == domain }) else { return }
    select(at: found)
  }

  mutating func move(by offset: Int) { select(at: position + offset) }
  mutating func moveToFirst() { select(at: 0) }
  mutating func moveToLast() { select(at: entries.count - 1) }

  /// A page keeps one line of the last in view.
  var page: Int { max(1, height - 1) }

  mutating func show(lines: Int) {
    height = max(1, lines)
    keepInView()
  }

  private mutating func select(at wanted: Int) {
    position = max(0, min(wanted, entries.count - 1))
    selection = selected?.domain
    keepInView()
  }

  private mutating func keepInView() {
    topLine = min(topLine, position)
    topLine = max(topLine, position - height + 1)
    topLine = max(0, min(topLine, entries.count - height))
  }
}
