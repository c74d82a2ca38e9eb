import Canvas
import Intent

extension DashboardModel {
  /// Draws the jobs and the keys, and the detail of what is selected.
  func drawBulk(in frame: inout Frame) {
    if let layout = bulkLayout {
      if let rule = layout.rule, let list = self.layout.list {
        frame.drawHorizontalRule(row: rule, columns: list.column..<list.maxColumn)
      }
      if let rect = layout.jobs {
        draw(jobLines(width: rect.columns), jobsHeading, from: bulk.topJob, in: &frame, rect)
      }
      if let rect = layout.keys {
        draw(keyLines(width: rect.columns), keysHeading, from: bulk.topKey, in: &frame, rect)
      }
      drawCursor(in: &frame, layout)
    }
    if let rect = layout.detail { drawDetail(in: &frame, rect) }
  }

  private func draw(
    _ lines: [DetailLine], _ heading: DetailLine, from top: Int, in frame: inout Frame, _ rect: Rect
  ) {
    let shown = (rect.rows > 1 ? [heading] : []) + lines.dropFirst(top)
    for (index, line) in shown.cut(to: rect.rows).enumerated() {
      line.draw(in: &frame, row: rect.row + index, column: rect.column, width: rect.columns)
    }
  }

  private func drawCursor(in frame: inout Frame, _ layout: BulkLayout) {
    guard let position = bulk.position, let rect = bulk.isAtKeys ? layout.keys : layout.jobs else {
      return
    }
    let line = bulk.isAtKeys ? position - bulk.jobs.count - bulk.topKey : position - bulk.topJob
    let row = rect.row + BulkLayout.headingRows(rect) + line
    guard (rect.row..<rect.maxRow).contains(row) else { return }
    frame.draw(Glyphs(charset).selection, row: row, column: rect.column, role: .accent)
    frame.emphasize(
      isDetailOpen ? .underline : .selected, row: row, columns: rect.column..<rect.maxColumn)
    frame.cursor = Point(column: rect.column, row: row)
  }

  private func drawDetail(in frame: inout Frame, _ rect: Rect) {
    for (index, line) in bulk.lines.dropFirst(bulk.scroll).prefix(rect.rows).enumerated() {
      line.draw(in: &frame, row: rect.row + index, column: rect.column, width: rect.columns)
    }
    let glyphs = Glyphs(charset)
    if bulk.scroll > 0 {
      frame.draw(glyphs.up, row: rect.row, endingAt: rect.maxColumn, role: .accent)
    }
    if bulk.lines.count - bulk.scroll > rect.rows {
      frame.draw(glyphs.down, row: rect.maxRow - 1, endingAt: rect.maxColumn, role: .accent)
    }
    if isDetailOpen { frame.cursor = Point(column: rect.column, row: rect.row) }
  }
}

extension DashboardModel {
  private var jobsHeading: DetailLine {
    let count = bulk.liveCount > 0 ? "\(bulk.liveCount) not done yet" : ""
    return .title("Jobs", right: .init(count, .accent))
  }

  private var keysHeading: DetailLine {
    let credits = bulk.credits.map { "\($0.grouped) \($0 == 1 ? "credit" : "credits")" } ?? ""
    return .title(
      "Keys to the API", right: .init(credits, bulk.credits == 0 ? .warning : .dim))
  }

  /// The jobs, or what to do where there is none.
  func jobLines(width: Int) -> [DetailLine] {
    if !bulk.isRead {
      let text = bulk.fault.map {
        "The jobs could not be read: \($0.oneLine). \(key(.showBulk)) tries again."
      }
      return DetailLine.paragraph(
        text ?? "Reading the jobs…", width: width, role: text == nil ? .dim : .error)
    }
    guard bulk.jobs.isEmpty else { return bulk.jobs.map { line(of: $0, width: width) } }
    return DetailLine.paragraph("No file has been scored yet.", width: width)
      + DetailLine.paragraph(
        "\(key(.scoreFile)) scores the companies of a CSV with the columns company_name and domain,"
          + " up to \(BulkJob.mostRows.grouped) of them; you see what was understood before it is"
          + " sent. It costs no credits here.", width: width, role: .dim)
  }

  /// The keys, or what they are for where there is none.
  func keyLines(width: Int) -> [DetailLine] {
    guard bulk.isRead else { return [] }
    guard bulk.keys.isEmpty else { return bulk.keys.map(line) }
    return DetailLine.paragraph(
      "None yet: \(key(.makeKey)) makes one, for a program that asks `intentiq serve`.",
      width: width, role: .dim)
  }

  private func line(of job: BulkJob, width: Int) -> DetailLine {
    let glyphs = Glyphs(charset)
    let age = Ages.short(job.endedAt ?? job.submittedAt, at: now).leftPadded(to: 3)
    var facts = job.failed > 0 ? ["\(job.failed.grouped) failed"] : []
    let (sign, role): (String, Role)
    switch job.status {
    case .queued:
      (sign, role) = (glyphs.same, .dim)
      facts = ["\(job.count.grouped) queued"]
    case .running:
      (sign, role) = (glyphs.refresh, .accent)
      // A number that runs would be read aloud all the time.
      facts.append(
        charset.isSpoken
          ? "\(job.count.grouped) running" : "\(job.completed.grouped) of \(job.count.grouped)")
    case .done:
      (sign, role) = (glyphs.check, .ok)
      facts.append(job.count.grouped)
    case .failed:
      (sign, role) = (glyphs.cross, .error)
      facts = ["given up at \(job.completed.grouped) of \(job.count.grouped)"]
    }
    let right = (facts + [age]).joined(separator: " · ")
    var left: [DetailLine.Piece] = [.init("\(sign) ", role)]
    let room = width - 5 - right.columns
    if job.status == .running, !charset.isSpoken, room >= 30 {
      let columns = min(20, room / 3)
      let name = job.title.fitted(to: room - columns - 1, charset: charset)
      left.append(.init(name.rightPadded(to: room - columns)))
      left.append(
        .init(Bar.text(fraction: job.fraction, columns: columns, charset: charset), .accent))
    } else {
      left.append(.init(job.title))
    }
    let isBad = job.failed > 0 || job.status == .failed
    return DetailLine(left: left, right: .init(right, isBad ? .warning : .dim))
  }

  private func line(of key: APIKey) -> DetailLine {
    let glyphs = Glyphs(charset)
    let isGood = key.revokedAt == nil
    let used = key.usedAt.map { "used \(Ages.short($0, at: now))" } ?? "never used"
    let facts = [
      key.scope.rawValue, "\(key.spent.grouped) spent", isGood ? used : "revoked",
    ]
    return DetailLine(
      left: [
        .init(isGood ? "\(glyphs.bullet) " : "\(glyphs.cross) ", isGood ? .ok : .dim),
        .init("\(key.tail(charset)) ", .dim),
        .init(key.label?.oneLine ?? "", isGood ? .text : .dim, isGood ? [] : .struck),
      ], right: .init(facts.joined(separator: " · "), .dim))
  }
}

extension BulkJob {
  /// How much of it is done, in `0...1`.
  var fraction: Double { count == 0 ? 1 : Double(completed) / Double(count) }
}
