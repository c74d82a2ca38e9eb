import Canvas

/// Where the parts of the monitor stand: in two columns, or one below the other.
struct MonitorLayout: Equatable {
  enum Part: CaseIterable, Sendable {
    case state, queue, sources, feed, log
  }

  /// How many lines a part has at the least, and how many are of use.
  struct Need {
    var least: Int
    var comfortable: Int
    var all: Int
  }

  private(set) var rects: [Part: Rect] = [:]

  /// Where the rule between the columns runs.
  let rule: Int?

  /// How many lines of the feed there is room for, below its heading.
  var feedRows: Int { (rects[.feed]?.rows ?? 2) - 1 }

  init(body: Rect, needs: [Part: Need]) {
    guard body.columns >= 100, body.rows >= 12 else {
      rule = nil
      stack([.state, .sources, .queue, .feed, .log], in: body, needs)
      return
    }
    let left = max(46, body.columns * 42 / 100)
    rule = body.column + left
    stack(
      [.state, .queue, .sources],
      in: Rect(column: body.column, row: body.row, columns: left, rows: body.rows), needs)
    stack(
      [.feed, .log],
      in: Rect(
        column: body.column + left + 1, row: body.row, columns: body.columns - left - 1,
        rows: body.rows), needs)
  }

  /// The parts that are cut down last come first.
  private static let worth: [Part] = [.state, .feed, .sources, .queue, .log]

  /// Puts parts below each other: the least of each in the order of their worth, then more of each.
  private mutating func stack(_ parts: [Part], in rect: Rect, _ needs: [Part: Need]) {
    let worth = Self.worth.filter(parts.contains)
    let gap = rect.rows >= 30 ? 1 : 0
    var rows: [Part: Int] = [:]
    var room = rect.rows
    for step in [\Need.least, \Need.comfortable, \Need.all] {
      for part in worth {
        guard let need = needs[part] else { continue }
        let has = rows[part] ?? 0
        let wanted = need[keyPath: step] - has
        // All that is to be said of the sources, or the short form.
        if part == .sources, step == \.all, wanted > room { continue }
        let spent = has == 0 && wanted > 0 ? (rows.isEmpty ? 0 : gap) : 0
        let given = min(wanted, room - spent)
        guard given > 0 else { continue }
        rows[part] = has + given
        room -= given + spent
      }
    }
    var row = rect.row
    for part in parts {
      guard let count = rows[part] else { continue }
      rects[part] = Rect(column: rect.column, row: row, columns: rect.columns, rows: count)
      row += count + gap
    }
  }
}
