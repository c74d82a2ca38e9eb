import Canvas

extension DashboardModel {
  /// The filter while it is typed, what there is to tell, or what the keys do here and now.
  func drawFooter(in frame: inout Frame, _ rect: Rect) {
    guard rect.rows > 0 else { return }
    if case .filtering(let field) = mode {
      drawFilter(field, in: &frame, rect)
    } else if let notice {
      drawNotice(notice, in: &frame, rect)
    } else {
      drawHints(in: &frame, rect)
    }
  }

  private func drawFilter(_ field: TextField, in frame: inout Frame, _ rect: Rect) {
    let fault = watchlist.filter.fault
    let used = frame.draw(
      fault ?? found, row: rect.row, endingAt: rect.maxColumn - 1,
      limit: rect.columns * 2 / 3, role: fault == nil ? .dim : .error)
    frame.draw("/", row: rect.row, column: 1, role: .accent)
    field.draw(
      in: &frame, row: rect.row, column: 2, width: rect.columns - used - 5,
      placeholder: "words, band:hot, tag:emea, -not", hasCursor: true)
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
    frame.draw(notice.text, row: rect.row, column: 1, limit: max(0, room), role: role)
  }

  /// The hints of the context, then those that hold everywhere; what does not fit leaves from the
  /// end, but help and quit stay.
  private func drawHints(in frame: inout Frame, _ rect: Rect) {
    let here = hintContexts.flatMap { context in hints { $0.context == context } }
    let always = hints { $0.context == .everywhere && ($0.action == .help || $0.action == .leave) }
    let others = hints { $0.context == .everywhere && $0.action != .help && $0.action != .leave }
    let isNarrowed = screen == .watchlist && watchlist.isNarrowed && !isDetailOpen
    let narrowed = isNarrowed ? [narrowedHint] : []
    var room = rect.columns - 1 - always.map(width).reduce(0, +)
    let fitting = (narrowed + here + others).prefix { hint in
      room -= width(hint)
      return room >= 0
    }
    var column = 1
    for hint in fitting + always {
      let limit = max(0, rect.columns - column)
      column += frame.draw(hint.key, row: rect.row, column: column, limit: limit, role: .key)
      column += frame.draw(
        " \(hint.text)", row: rect.row, column: column, limit: max(0, rect.columns - column),
        role: .dim)
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

  private var found: String { "\(watchlist.shownCount) of \(watchlist.table.count)" }

  private func width(_ hint: Hint) -> Int { hint.key.columns + hint.text.columns + 3 }
}
