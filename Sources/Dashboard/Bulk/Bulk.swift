import Foundation
import Intent

/// The jobs, the keys and the credits as the bulk screen shows them.
struct Bulk: Sendable {
  /// The newest first.
  private(set) var jobs: [BulkJob] = []

  /// Those that are good first, each part with the newest first.
  private(set) var keys: [APIKey] = []

  /// Nil until it was read.
  private(set) var credits: Int?

  /// Whether the store has been read.
  private(set) var isRead = false

  /// Why it could not be read the last time.
  private(set) var fault: String?

  /// Where results were written since the program was started.
  private(set) var written: [BulkJob.ID: String] = [:]

  /// What came of the selected job, as far as it was read.
  private(set) var results: BulkResults?

  /// The reading of results that is under way.
  private var asked: BulkJob.ID?

  /// What the cursor stands on; nil where there is nothing.
  private(set) var selection: BulkItem?

  /// How many rows are scrolled out of view at the top of each list and of the detail.
  private(set) var topJob = 0
  private(set) var topKey = 0
  private(set) var scroll = 0

  /// How many rows each of them has.
  private var room = Room()

  /// The detail, as it was last laid out.
  private(set) var lines: [DetailLine] = []

  struct Room: Equatable, Sendable {
    var jobs = 1
    var keys = 1
    var detail = 1
  }

  var selectedJob: BulkJob? {
    guard case .job(let id) = selection else { return nil }
    return jobs.first { $0.id == id }
  }

  var selectedKey: APIKey? {
    guard case .key(let id) = selection else { return nil }
    return keys.first { $0.id == id }
  }

  var liveCount: Int { jobs.count(where: \.isLive) }
  func key(_ id: APIKey.ID) -> APIKey? { keys.first { $0.id == id } }
}

extension Bulk {
  /// Takes in what was read; tells which of the jobs have ended since it was last.
  mutating func take(_ reading: BulkReading) -> [BulkJob] {
    let position = position
    let live = Set(jobs.filter(\.isLive).map(\.id))
    jobs = reading.jobs
    keys =
      reading.keys.filter { $0.revokedAt == nil }.sorted { $0.id > $1.id }
      + reading.keys.filter { $0.revokedAt != nil }.sorted { $0.id > $1.id }
    credits = reading.credits
    (isRead, fault) = (true, nil)
    keepSelection(at: position)
    return jobs.filter { live.contains($0.id) && !$0.isLive }
  }

  /// Takes in how far a job has come; tells whether it has just ended.
  mutating func take(_ job: BulkJob) -> Bool {
    guard let index = jobs.firstIndex(where: { $0.id == job.id }) else {
      jobs.insert(job, at: 0)
      keepSelection(at: position)
      return !job.isLive
    }
    let wasLive = jobs[index].isLive
    // What is read may be older than what was told.
    guard wasLive, job.completed >= jobs[index].completed else { return false }
    jobs[index] = job
    return !job.isLive
  }

  mutating func take(_ key: APIKey) {
    guard self.key(key.id) == nil else { return }
    keys.insert(key, at: 0)
  }

  mutating func fail(_ reason: String) { fault = reason }
  mutating func note(_ path: String, of job: BulkJob.ID) { written[job] = path }

  /// The job whose results have to be read; nil where those at hand are the latest.
  ///
  /// One reading is under way at a time, so that a job in full run is read no faster than the store
  /// answers.
  mutating func wantResults() -> BulkJob.ID? {
    guard asked == nil, let job = selectedJob, job.completed > 0,
      results?.job != job.id || results?.completed != job.completed
    else { return nil }
    asked = job.id
    return job.id
  }

  mutating func take(_ results: BulkResults) {
    if asked == results.job { asked = nil }
    if case .job(results.job) = selection { self.results = results }
  }

  /// Lets the results be asked for again: the last reading came to nothing.
  mutating func forgetAsked() { asked = nil }
}

extension Bulk {
  var items: [BulkItem] { jobs.map { .job($0.id) } + keys.map { .key($0.id) } }

  /// Where the cursor stands, jobs before keys; nil where there is nothing.
  var position: Int? { selection.flatMap { items.firstIndex(of: $0) } }

  /// Whether the cursor stands among the keys.
  var isAtKeys: Bool { selection?.isKey ?? (jobs.isEmpty && !keys.isEmpty) }

  mutating func select(_ item: BulkItem?) {
    if item != selection { scroll = 0 }
    selection = item
    keepInView()
  }

  mutating func move(by offset: Int) {
    guard let position else { return }
    let items = items
    let wanted = position.addingReportingOverflow(offset).partialValue
    select(items[min(max(wanted, 0), items.count - 1)])
  }

  mutating func moveToFirst() { select(items.first) }
  mutating func moveToLast() { select(items.last) }

  var hasOtherList: Bool { items.contains { $0.isKey != isAtKeys } }

  /// To the first of the other list.
  mutating func moveToOtherList() {
    let other = items.first { $0.isKey != isAtKeys }
    if let other { select(other) }
  }

  /// How many rows of the list under the cursor, or of the detail, are a page.
  func page(isDetail: Bool) -> Int {
    max(1, (isDetail ? room.detail : isAtKeys ? room.keys : room.jobs) - 1)
  }

  mutating func scroll(by offset: Int) {
    let wanted = scroll.addingReportingOverflow(offset).partialValue
    scroll = max(0, min(wanted, lines.count - room.detail))
  }

  /// Takes in how many rows there are for the lists and the detail, and what the detail says.
  mutating func show(_ room: Room, _ lines: [DetailLine]) {
    self.room = room
    self.lines = lines
    scroll(by: 0)
    keepInView()
  }

  /// What is gone leaves the cursor where it stood.
  private mutating func keepSelection(at position: Int?) {
    let items = items
    if selection.map({ !items.contains($0) }) ?? true {
      select(items.isEmpty ? nil : items[min(position ?? 0, items.count - 1)])
    }
    keepInView()
  }

  private mutating func keepInView() {
    topJob = top(topJob, position: isAtKeys ? nil : position, of: jobs.count, rows: room.jobs)
    topKey = top(
      topKey, position: isAtKeys ? position.map { $0 - jobs.count } : nil, of: keys.count,
      rows: room.keys)
  }

  private func top(_ top: Int, position: Int?, of count: Int, rows: Int) -> Int {
    var top = top
    if let position { top = min(max(top, position - rows + 1), position) }
    return max(0, min(top, count - rows))
  }
}
