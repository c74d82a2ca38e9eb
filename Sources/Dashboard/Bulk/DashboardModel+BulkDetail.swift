import Canvas
import Intent

extension DashboardModel {
  /// What there is to tell of what is selected.
  func bulkDetail(width: Int) -> [DetailLine] {
    if let job = bulk.selectedJob { return lines(of: job, width: width) }
    if let key = bulk.selectedKey { return lines(of: key, width: width) }
    return bulk.isRead ? introduction(width: width) : []
  }

  private func introduction(width: Int) -> [DetailLine] {
    [.title("A whole file at once"), .blank]
      + DetailLine.paragraph(
        "A file of companies becomes a job. It goes on while you work on other screens; at its end"
          + " \(key(.writeResult)) writes a CSV with score, band, stage and why now of each.",
        width: width)
      + [
        .blank, DetailLine(left: [.init("company_name,domain", .accent)], indent: 3),
        DetailLine(left: [.init("\"Stripe, Inc.\",stripe.com", .accent)], indent: 3), .blank,
      ]
      + DetailLine.paragraph(
        "From the shell: intentiq bulk FILE.csv. Programs send theirs with a key to intentiq serve.",
        width: width, role: .dim)
  }

  private func lines(of job: BulkJob, width: Int) -> [DetailLine] {
    [.title(job.title, right: .init(job.id.rawValue, .dim))]
      + state(of: job, width: width)
      + DetailLine.paragraph(sender(of: job), width: width, role: .dim)
      + result(of: job, width: width)
      + rows(of: job, width: width)
  }

  private func state(of job: BulkJob, width: Int) -> [DetailLine] {
    switch job.status {
    case .queued:
      return DetailLine.paragraph(
        "Queued: it begins when there is room for it.", width: width, role: .dim)
    case .running:
      let failed = job.failed > 0 ? ", \(job.failed.grouped) failed" : ""
      let text = "Running: \(job.completed.grouped) of \(job.count.grouped)\(failed)."
      if charset.isSpoken {
        return DetailLine.paragraph("Running: \(companies(job.count)).", width: width)
      }
      let bar = Bar.text(
        fraction: job.fraction, columns: max(4, min(40, width - 3)), charset: charset)
      return DetailLine.paragraph(text, width: width, role: .accent)
        + [DetailLine(left: [.init(bar, .accent)])]
    case .done:
      let at = job.endedAt.map { " \(time.recent($0, at: now))" } ?? ""
      let failed = job.failed > 0 ? ", \(job.failed.grouped) failed" : ""
      return DetailLine.paragraph(
        "Done\(at): \((job.completed - job.failed).grouped) of \(job.count.grouped)"
          + " scored\(failed).", width: width, role: job.failed > 0 ? .warning : .ok)
    case .failed:
      let at = job.endedAt.map { " \(time.recent($0, at: now))" } ?? ""
      let why = job.fault.map { ": \($0.oneLine)" } ?? ""
      return DetailLine.paragraph(
        "Given up\(at) at \(job.completed.grouped) of \(job.count.grouped)\(why)."
          + " \(key(.scoreFile)) sends a file again.", width: width, role: .error)
    }
  }

  private func sender(of job: BulkJob) -> String {
    let sent = "Sent \(time.recent(job.submittedAt, at: now))"
    guard let id = job.key else { return "\(sent) from the screen or the shell, without credits." }
    let name = bulk.key(id).map { key in
      key.tail(charset) + (key.label.map { " (\($0.oneLine))" } ?? "")
    }
    // What has no score at its end costs nothing.
    let unscored = job.failed + job.count - job.completed
    let back = !job.isLive && unscored > 0 ? ", \(unscored.grouped) given back" : ""
    return "\(sent) with the key \(name ?? "\(id)"): \(job.cost.grouped)"
      + " \(job.cost == 1 ? "credit" : "credits")\(back)."
  }

  private func result(of job: BulkJob, width: Int) -> [DetailLine] {
    if let path = bulk.written[job.id] {
      return DetailLine.paragraph("Result in \(path.oneLine).", width: width, role: .ok)
    }
    let text =
      job.isLive
      ? "The result can be written once it is done."
      : "\(key(.writeResult)) writes the result as CSV."
    return DetailLine.paragraph(text, width: width, role: .dim)
  }

  private func rows(of job: BulkJob, width: Int) -> [DetailLine] {
    guard job.completed > 0 else { return [] }
    guard let results = bulk.results, results.job == job.id else {
      return [.blank, DetailLine(left: [.init("Reading the results…", .dim)])]
    }
    var lines = failures(in: results, width: width)
    if !results.scored.isEmpty {
      lines += [.blank, .title("Scored", right: .init("highest first", .dim))]
      lines += results.scored.compactMap { result in
        result.score.map { line(of: result.row, $0) }
      }
    }
    return lines
  }

  private func line(of row: BulkRow, _ score: BulkScore) -> DetailLine {
    let band: Band? = score.band
    let total = String(score.total).leftPadded(to: 3)
    return DetailLine(
      left: [
        .init(
          "\(band.glyph(Glyphs(charset))) \(total) \(band.title.rightPadded(to: 4)) ", band.role),
        .init(name(of: row)),
      ], right: .init(score.stage.rawValue, .dim))
  }

  func name(of row: BulkRow) -> String {
    row.domain.known(as: row.companyName?.oneLine ?? row.domain.shown(in: charset), in: charset)
  }

  private func lines(of key: APIKey, width: Int) -> [DetailLine] {
    let used = key.usedAt.map { "last used \(time.recent($0, at: now))" } ?? "never used"
    var lines: [DetailLine] = [
      .title(key.label?.oneLine ?? "A key", right: .init(key.tail(charset), .dim))
    ]
    if let revoked = key.revokedAt {
      lines += DetailLine.paragraph(
        "Revoked \(time.recent(revoked, at: now)): whoever uses it is refused.", width: width,
        role: .error)
    }
    lines += DetailLine.paragraph(key.scope.meaning, width: width)
    lines += DetailLine.paragraph(
      "Made \(time.recent(key.createdAt, at: now)), \(used).", width: width, role: .dim)
    lines += DetailLine.paragraph(
      "It has spent \(key.spent.grouped) \(key.spent == 1 ? "credit" : "credits"). All keys spend"
        + " from the same \((bulk.credits ?? 0).grouped); \(self.key(.addCredits)) adds some.",
      width: width)
    guard key.revokedAt == nil else { return lines }
    return lines
      + DetailLine.paragraph(
        "The key itself was shown once and is kept nowhere. \(self.key(.revokeKey)) revokes it, if"
          + " it is lost or in the wrong hands.", width: width, role: .dim)
  }
}

extension APIKey.Scope {
  /// What its holder may do, as a sentence.
  var meaning: String {
    switch self {
    case .read: "read: its holder may look at scores, the watchlist and the call list."
    case .write: "write: its holder may also send bulk jobs and change the watchlist."
    }
  }
}
