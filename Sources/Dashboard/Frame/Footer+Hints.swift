import Canvas
import Intent

extension DashboardModel {
  /// The hints of the place, then those that hold everywhere; where there is little room the least
  /// wanted leave.
  func drawHints(in frame: inout Frame, _ rect: Rect) {
    let always = hints { $0.context == .everywhere && Self.last.contains($0.action) }
    let others = hints {
      $0.context == .everywhere && !Self.last.contains($0.action)
        && ($0.action != .filter || (screen != .monitor && screen != .bulk))
    }
    let here = hintContexts.flatMap { context in hints { $0.context == context } }
    let all = leadingHints + here + others + always
    var room = rect.columns - 1
    let wanted = all.indices.sorted { (all[$0].rank, $0) < (all[$1].rank, $1) }
    let fitting = Set(
      wanted.filter { index in
        // What fits is kept although something wider, that is wanted more, did not fit.
        guard width(all[index]) <= room else { return false }
        room -= width(all[index])
        return true
      })
    var column = rect.column + 1
    for index in all.indices where fitting.contains(index) {
      let start = column
      column += frame.draw(all[index].keyName, row: rect.row, column: column, role: .key)
      column += frame.draw(" \(all[index].text)", row: rect.row, column: column, role: .dim)
      frame.mark(row: rect.row, columns: start..<column, as: all[index].key)
      column += 2
    }
  }

  /// What stands at the end of the line, in its order.
  private static let last: [Action] = [.command, .help, .leave]

  /// What comes first in the footer: how to get about, but for the outcomes of a call.
  private var hintContexts: [Keymap.Context] {
    switch screen {
    case .watchlist where !isDetailOpen: [.list, .watchlist]
    case .watchlist: [.detail]
    case .monitor: [.monitor]
    case .bulk: [.bulk]
    case .prioritize: isDetailOpen ? [.detail, .prioritize] : [.prioritize, .list]
    }
  }

  private struct Hint {
    let key: Key
    let text: String

    /// Less is more wanted.
    let rank: Int

    var keyName: String { key.description }
  }

  private func hints(_ isWanted: (Keymap.Binding) -> Bool) -> [Hint] {
    keymap.bindings.compactMap { binding in
      guard isWanted(binding), let text = binding.hint, let key = binding.keys.first,
        reasonAgainst(binding.action) == nil
      else { return nil }
      return Hint(key: key, text: text, rank: Keymap.rank(of: binding.action))
    }
  }

  /// The ways out of what the list is in, and into what is new in it.
  private var leadingHints: [Hint] {
    guard !isDetailOpen else { return [] }
    let back = keymap.key(of: .back, in: [.everywhere]) ?? .escape
    var hints: [Hint] = []
    if hasMarksAtHand {
      hints.append(Hint(key: back, text: "unmark", rank: -1))
    } else if isNarrowed {
      let text = "all (\(found)) \(narrowing)"
      hints.append(
        Hint(
          key: back, text: text.fitted(to: max(12, size.columns / 2), charset: charset), rank: -1))
    }
    if !watchlist.novelties.isEmpty, let key = keymap.key(of: .nextNovelty) {
      hints.append(Hint(key: key, text: "new (\(watchlist.novelties.count))", rank: -1))
    }
    return hints
  }

  /// What the list is narrowed to, with a sign where not all of it is understood.
  private var narrowing: String {
    let band =
      screen == .watchlist ? watchlist.bandOnly.map { "band:\($0.rawValue.lowercased())" } : nil
    let sign = filter.fault == nil ? nil : Glyphs(charset).stale
    return [band, filter.isEmpty ? nil : filter.text, sign].compactMap(\.self).joined(
      separator: " ")
  }

  /// With the blanks behind it.
  private func width(_ hint: Hint) -> Int { hint.keyName.columns + hint.text.columns + 3 }
}
