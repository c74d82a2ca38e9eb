import Canvas

extension DashboardModel {
  /// The filter while it is typed, what there is to tell, or what the keys do here and now.
  func drawFooter(in frame: inout Frame, _ rect: Rect) {
    guard rect.rows > 0 else { return }
    if case .filtering(let field) = mode { return drawFilter(field, in: &frame, rect) }
    let rect = drawMarks(in: &frame, rect)
    if let notice {
      drawNotice(notice, in: &frame, rect)
    } else {
      drawHints(in: &frame, rect)
    }
  }

  private func drawFilter(_ field: TextField, in frame: inout Frame, _ rect: Rect) {
    var right = rect.maxColumn - 1
    right -=
      frame.draw(
        [markedText, found].compactMap { $0 }.joined(separator: ", "), row: rect.row,
        endingAt: right, limit: rect.columns / 3, role: .dim) + 2
    if let fault = filter.fault {
      // What is typed keeps a third of the line.
      let room = min(right - rect.columns / 3, fault.columns)
      right -= frame.draw(fault, row: rect.row, endingAt: right, limit: room, role: .error) + 2
    }
    frame.draw("/", row: rect.row, column: 1, role: .accent)
    field.draw(
      in: &frame, row: rect.row, column: 2, width: max(1, right - 2),
      placeholder: "words, band:hot, score>60, -not", hasCursor: true, marks: filter.marks)
  }

  /// How many are marked, before all else; gives the room that is left.
  private func drawMarks(in frame: inout Frame, _ rect: Rect) -> Rect {
    guard let markedText else { return rect }
    let sign = Glyphs(charset).marked
    // What there is to tell comes first where there is little room.
    let wanted = notice.map { $0.text.columns + ($0.canUndo ? 10 : 2) } ?? 0
    let isShort = wanted + markedText.columns + 5 > rect.columns
    let text = isShort && wanted > 0 ? "\(sign) \(watchlist.marks.count)" : "\(sign) \(markedText)"
    let used = frame.draw(
      text, row: rect.row, column: 1, limit: max(0, rect.columns - 1), role: .accent,
      emphasis: .bold)
    return Rect(
      column: rect.column + used + 2, row: rect.row, columns: max(0, rect.columns - used - 2),
      rows: rect.rows)
  }

  private func drawNotice(_ notice: Notice, in frame: inout Frame, _ rect: Rect) {
    let role: Role =
      switch notice.kind {
      case .done: .ok
      case .failed: .error
      case .hint: .dim
      }
    var room = rect.columns - 2
    if notice.canUndo, let key = keymap.keyName(of: .undo) {
      room -=
        frame.draw("\(key) undo", row: rect.row, endingAt: rect.maxColumn - 1, role: .key) + 2
    }
    frame.draw(notice.text, row: rect.row, column: rect.column + 1, limit: max(0, room), role: role)
  }

  /// The hints of the context, then those that hold everywhere; what does not fit leaves from the
  /// end, but help and quit stay.
  private func drawHints(in frame: inout Frame, _ rect: Rect) {
    let here = hintContexts.flatMap { context in hints { $0.context == context } }
    let always = hints { $0.context == .everywhere && ($0.action == .help || $0.action == .leave) }
    let others = hints { $0.context == .everywhere && $0.action != .help && $0.action != .leave }
    let news = isDetailOpen ? [] : noveltyHints
    let narrowed =
      hasMarksAtHand ? [unmarkHint] : isNarrowed && !isDetailOpen ? [narrowedHint] : []
    var room = rect.columns - 1 - always.map(width).reduce(0, +)
    let fitting = (narrowed + news + here + others).prefix { hint in
      room -= width(hint)
      return room >= 0
    }
    var column = rect.column + 1
    for hint in fitting + always {
      let limit = max(0, rect.maxColumn - column)
      let start = column
      column += frame.draw(hint.key, row: rect.row, column: column, limit: limit, role: .key)
      column += frame.draw(
        " \(hint.text)", row: rect.row, column: column, limit: max(0, rect.maxColumn - column),
        role: .dim)
      frame.mark(row: rect.row, columns: start..<column, as: Key(named: hint.key))
      column += 2
    }
  }

  /// What comes first in the footer: how to get about, but for the outcomes of a call.
  private var hintContexts: [Keymap.Context] {
    switch screen {
    case .watchlist where !isDetailOpen: [.list, .watchlist]
    case .watchlist: [.detail]
    case .prioritize: isDetailOpen ? [.detail, .prioritize] : [.prioritize, .list]
    }
  }

  private typealias Hint = (key: String, text: String)

  private func hints(_ isWanted: (Keymap.Binding) -> Bool) -> [Hint] {
    keymap.bindings.compactMap { binding in
      guard isWanted(binding), let text = binding.hint, let key = binding.keys.first,
        reasonAgainst(binding.action) == nil
      else { return nil }
      return (key.description, text)
    }
  }

  private var narrowedHint: Hint { ("Esc", "all (\(found))") }

  private var noveltyHints: [Hint] {
    guard !watchlist.novelties.isEmpty, let key = keymap.keyName(of: .nextNovelty) else {
      return []
    }
    return [(key, "new (\(watchlist.novelties.count))")]
  }
  private var unmarkHint: Hint { ("Esc", "unmark") }


  private func width(_ hint: Hint) -> Int { hint.key.columns + hint.text.columns + 3 }
}
