import Canvas
import Intent

extension DashboardModel {
  /// Opens the dialog with what was pasted: the form for one company, the list for more.
  mutating func pasteWhileBrowsing(_ text: String) -> [Effect] {
    if let readOnlyReason {
      notice = Notice(readOnlyReason, kind: .hint)
      return []
    }
    guard !text.isBlock else { return read(text, tags: "") }
    var form = Form.adding
    tellOfPaste(form.paste(text))
    mode = .form(form)
    return []
  }

  /// Shows what a pasted block says before it is added; a long one is read beside the keys.
  mutating func read(_ text: String, tags: String) -> [Effect] {
    var list = AddList(tags: tags, known: knownTags)
    guard text.utf8.count <= Self.longestTextAtOnce else {
      list.wait(for: text)
      mode = .checking(list)
      return [.read(pasted: text)]
    }
    list.fill(PastedCompanies(text), in: watchlist.table)
    mode = .checking(list)
    return []
  }

  /// Takes in what was read, unless the dialog that waits for it is gone.
  mutating func take(_ pasted: PastedCompanies, of text: String) {
    guard case .checking(var list) = mode, list.unread == text else { return }
    list.fill(pasted, in: watchlist.table)
    mode = .checking(list)
  }

  /// Pastes while the list is looked through: into a field, else as more lines.
  mutating func paste(_ text: String, into list: AddList) -> [Effect] {
    var list = list
    defer { mode = .checking(list) }
    if let isWhole = list.pasteIntoField(text) {
      tellOfPaste(isWhole)
      return []
    }
    guard list.unread == nil, text.utf8.count <= Self.longestTextAtOnce else {
      notice = Notice("Add these first; then paste the next.", kind: .hint)
      return []
    }
    list.append(text, in: watchlist.table)
    return []
  }

  /// The list in place of the form, where more than one company stands in the form's line.
  mutating func openList(of form: Form) -> Bool {
    guard form.purpose == .add, form.companies.count > 1 else { return false }
    _ = read(form.fields[0].text.text, tags: form.line(2))
    return true
  }

  mutating func check(_ list: AddList, with key: Key) -> [Effect] {
    var list = list
    mode = .checking(list)
    if list.unread == nil, case .enter = key, case .list = list.focus {
      guard list.comingCount > 0 else { return [] }
      mode = .browsing
      return order(.add(list.drafts, beside: list.tally), "Adding", list.comingCount)
    }
    if key == .escape, list.unread != nil || list.isAtList {
      mode = .browsing
      return []
    }
    guard list.unread == nil else { return [] }
    list.take(key, in: watchlist.table)
    mode = .checking(list)
    return []
  }

  /// More than so many bytes take longer to read than a key may wait.
  private static let longestTextAtOnce = 16_384
}

extension String {
  /// Whether it is more than the line of a form holds.
  var isBlock: Bool { utf8.count > 500 || oneLineEnds < lastText }

  /// Where the first line with anything in it ends.
  private var oneLineEnds: String.Index {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    return self[start...].firstIndex(where: \.isNewline) ?? endIndex
  }

  private var lastText: String.Index { lastIndex { !$0.isWhitespace } ?? startIndex }
}
