import Canvas
import Intent

extension DashboardModel {
  /// Takes in what the outside world reported to the bulk screen.
  mutating func update(_ event: BulkEvent) -> [Effect] {
    switch event {
    case .loaded(let reading): tellOfEnds(bulk.take(reading))
    case .notLoaded(let reason):
      bulk.fail(reason)
      if bulk.isRead { notice = Notice("The jobs could not be read: \(reason)", kind: .failed) }
    case .resultsLoaded(let job, let completed, let results):
      bulk.take(BulkResults(job, completed: completed, results))
    case .fileRead(let file, let path): fillPreview(of: path) { $0.take(file) }
    case .fileNotRead(let path, let reason): fillPreview(of: path) { $0.fail(reason) }
    case .sent(let job):
      _ = bulk.take(job)
      bulk.select(.job(job.id))
      notice = Notice("Sent \(job.title): \(companies(job.count)).")
    case .changed(let job): if bulk.take(job) { tellOfEnds([job]) }
    case .othersWrote:
      // One of them may run the job that is waited for.
      return screen == .bulk || bulk.liveCount > 0 ? [.bulk(.load)] : []
    case .written(let job, let path):
      bulk.note(path, of: job)
      notice = Notice("Wrote the result to \(path.oneLine).")
    case .keyMade(let key, let secret):
      bulk.take(key)
      bulk.select(.key(key.id))
      mode = .bulk(.secret(KeySecret(key: key, secret: secret)))
      return loadBulkIfLookedAt()
    case .keyNotMade(let reason):
      if case .bulk(.makingKey) = mode { mode = .browsing }
      notice = Notice("No key was made: \(reason)", kind: .failed)
    }
    return []
  }

  func loadBulkIfLookedAt() -> [Effect] { screen == .bulk ? [.bulk(.load)] : [] }

  /// What came of the selected job is read while somebody looks at it.
  mutating func wantResults() -> [Effect] {
    guard screen == .bulk, let job = bulk.wantResults() else { return [] }
    return [.bulk(.loadResults(job))]
  }

  /// Tells of jobs that have ended whoever does not see it.
  private mutating func tellOfEnds(_ jobs: [BulkJob]) {
    guard let job = jobs.first, screen != .bulk || charset.isSpoken else { return }
    let key = screen == .bulk ? nil : keymap.keyName(of: .showBulk)
    let hint = key.map { "; \($0) shows \(jobs.count == 1 ? "it" : "them")" } ?? ""
    guard jobs.count == 1 else {
      return notice = Notice("\(jobs.count) jobs have ended\(hint).")
    }
    notice = Notice("\(job.ending)\(hint).", kind: job.status == .failed ? .failed : .done)
  }

  func companies(_ count: Int) -> String {
    "\(count.grouped) \(count == 1 ? "company" : "companies")"
  }
}

extension DashboardModel {
  /// Does what is ordered by words.
  mutating func carryOut(_ order: BulkOrder) -> [Effect] {
    switch order {
    case .scoreFile(let path): return readFile(path)
    case .writeResult(let path, let replaces):
      return bulk.selectedJob.map { [.bulk(.write($0.id, path: path, replaces: replaces))] } ?? []
    case .makeKey(let scope, let label):
      mode = .bulk(.makingKey)
      return [.bulk(.makeKey(scope, label: label))]
    case .addCredits(let count): return [.bulk(.addCredits(count))]
    }
  }

  /// Lets the name of a file be typed, with the names in its folder to choose from.
  mutating func askForFile(_ action: Action, _ path: String = "") -> [Effect] {
    offer(in: CommandPrompt("\(action.words.first ?? action.rawValue) \(path)"))
  }

  /// The file that the result of the selected job is written to, unless another is typed.
  var resultPath: String {
    guard let job = bulk.selectedJob else { return "" }
    // A name may come from a client: it is to name a file here, and no folder.
    let last = job.name?.oneLine.split(separator: "/").last.map(String.init) ?? ""
    let name = ["", ".", ".."].contains(last) ? job.id.rawValue : last
    let base = name.lowercased().hasSuffix(".csv") ? String(name.dropLast(4)) : name
    return "\(base)-scored.csv"
  }

  mutating func readFile(_ path: String) -> [Effect] {
    mode = .bulk(.preview(BulkPreview(path: path)))
    return [.bulk(.readFile(path: path))]
  }

  /// Takes in a file, or why there is none, unless the dialog that waits for it is gone.
  private mutating func fillPreview(of path: String, by change: (inout BulkPreview) -> Void) {
    guard case .bulk(.preview(var preview)) = mode, preview.path == path else { return }
    change(&preview)
    mode = .bulk(.preview(preview))
  }

  /// Why no result can be written; nil where one can.
  var reasonWithoutResult: String? {
    guard let job = bulk.selectedJob else {
      return screen == .bulk
        ? "No job is selected." : "Select a job on the bulk screen first."
    }
    return job.isLive ? "The job is not done yet." : nil
  }

  /// Why there is no detail to go to; nil where there is.
  var reasonAgainstBulkDetail: String? {
    if bulk.selection == nil { return "There is nothing to open." }
    return isDetailOpen ? "This is the detail." : nil
  }

  /// Why no key can be revoked; nil where one can.
  var reasonWithoutKey: String? {
    guard let key = bulk.selectedKey else { return "No key is selected." }
    return key.revokedAt == nil ? nil : "This key is revoked already."
  }
}

extension BulkJob {
  /// What people call it.
  var title: String { name?.oneLine ?? id.rawValue }

  /// How it ended, without a full stop.
  var ending: String {
    guard status == .failed else {
      let rest = failed > 0 ? ", \(failed.grouped) failed" : ""
      return "\(title) is done: \((completed - failed).grouped) scored\(rest)"
    }
    let why = fault.map { ": \($0.oneLine)" } ?? ""
    return "\(title) was given up after \(completed.grouped) of \(count.grouped)\(why)"
  }
}

extension APIKey {
  /// What people call it.
  func title(_ charset: Charset) -> String { label?.oneLine ?? tail(charset) }

  /// Its last characters, by which its holder knows it.
  func tail(_ charset: Charset) -> String { Glyphs(charset).ellipsis + hint }
}
