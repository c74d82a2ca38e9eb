import Canvas
import Intent

/// What was understood of a pasted text, line by line, to be looked through before it is added.
struct AddList: Sendable {
  /// What becomes of a line.
  enum Standing: Equatable {
    case comes, leftOut, listed
    case twice(line: Int)
    case refused(why: String)
  }

  /// What the keys go to.
  enum Focus: Sendable {
    case list
    case tags

    /// The name of the line under the cursor, or the line itself where it was refused.
    case line(TextField)
  }

  private(set) var pasted = PastedCompanies("")
  private(set) var cursor = 0
  private(set) var focus = Focus.list
  private(set) var tags: TagField

  /// Whether more was pasted than was taken.
  var isCut = false

  /// The text that is being read; nil once it has been.
  private(set) var unread: String?

  /// How many are to be added, and what is not.
  private(set) var comingCount = 0
  private(set) var tally = AddTally()

  /// Whether each line's company is on the watchlist already.
  private var isListed: [Bool] = []
  private var leftOut: Set<Int> = []

  init(tags: String, known: [String]) {
    self.tags = TagField(known: known)
    self.tags.text = TextField(tags)
  }

  var items: [PastedCompanies.Item] { pasted.items }

  /// Whether the keys go to the list, and nothing is typed.
  var isAtList: Bool { if case .list = focus { true } else { false } }

  func standing(at index: Int) -> Standing {
    let item = items[index]
    if case .refused(let why) = item.reading { return .refused(why: why) }
    if isListed[index] { return .listed }
    if let line = item.twin { return .twice(line: line) }
    return leftOut.contains(index) ? .leftOut : .comes
  }

  /// The companies that are to be added.
  var drafts: [AccountDraft] {
    let tags = tags.change.added
    return items.indices.compactMap { index in
      guard standing(at: index) == .comes,
        case .company(let domain, let name) = items[index].reading
      else { return nil }
      return AccountDraft(adding: domain, name: name, tags: tags)
    }
  }
}

extension AddList {
  /// Waits for a text to be read.
  mutating func wait(for text: String) { unread = text }

  /// Takes in what was read.
  mutating func fill(_ pasted: PastedCompanies, in table: WatchlistTable) {
    unread = nil
    self.pasted = pasted
    count(in: table)
  }

  /// Takes more lines behind those that are there.
  mutating func append(_ text: String, in table: WatchlistTable) {
    pasted.append(text)
    count(in: table)
  }

  /// Pastes into the field that is being typed in, and tells whether all of it has room; nil where
  /// none is.
  mutating func pasteIntoField(_ text: String) -> Bool? {
    switch focus {
    case .list: return nil
    case .tags: return tags.text.paste(text)
    case .line(var field):
      defer { focus = .line(field) }
      return field.paste(text)
    }
  }

  /// Takes a key: in the list, or in the field that is being typed in.
  mutating func take(_ key: Key, in table: WatchlistTable) {
    switch focus {
    case .list: takeInList(key)
    case .tags: takeInTags(key)
    case .line(let field): edit(field, with: key, in: table)
    }
  }

  private mutating func takeInList(_ key: Key) {
    switch key {
    case .character("n"): moveToProblem(by: 1)
    case .character("N"): moveToProblem(by: -1)
    case .character(" "): toggle()
    case .character("e"): beginEditing()
    case .character("t"), .tab, .backTab: focus = .tags
    default: cursor = key.place(from: cursor, of: items.count, page: 10) ?? cursor
    }
  }

  private mutating func takeInTags(_ key: Key) {
    switch key {
    case .enter, .escape, .down, .backTab: focus = .list
    case .tab: if !tags.complete() { focus = .list }
    default: _ = tags.text.take(key)
    }
  }

  private mutating func edit(_ field: TextField, with key: Key, in table: WatchlistTable) {
    var field = field
    switch key {
    case .escape: focus = .list
    case .enter:
      focus = .list
      let text = field.text.oneLine
      if items[cursor].domain == nil {
        guard !text.isEmpty else { return }
        pasted.replace(cursor, with: text)
      } else {
        pasted.rename(cursor, to: text.isEmpty ? nil : text)
      }
      count(in: table)
    default:
      _ = field.take(key)
      focus = .line(field)
    }
  }

  /// To the next line that names no company, or the one before.
  private mutating func moveToProblem(by direction: Int) {
    let problems = items.indices.filter { items[$0].domain == nil }
    cursor =
      (direction > 0 ? problems.first { $0 > cursor } : problems.last { $0 < cursor }) ?? cursor
  }

  private mutating func toggle() {
    guard items.indices.contains(cursor) else { return }
    switch standing(at: cursor) {
    case .comes:
      leftOut.insert(cursor)
      comingCount -= 1
      tally.leftOut += 1
    case .leftOut:
      leftOut.remove(cursor)
      comingCount += 1
      tally.leftOut -= 1
    case .listed, .twice, .refused: break
    }
    cursor = min(cursor + 1, items.count - 1)
  }

  private mutating func beginEditing() {
    guard items.indices.contains(cursor) else { return }
    switch items[cursor].reading {
    case .company(let domain, let name): focus = .line(TextField(name ?? domain.guessedName))
    case .refused: focus = .line(TextField(items[cursor].text))
    }
  }

  private mutating func count(in table: WatchlistTable) {
    isListed = items.map { $0.domain.map { table.slot(of: $0) != nil } ?? false }
    comingCount = 0
    tally = AddTally()
    for index in items.indices {
      switch standing(at: index) {
      case .comes: comingCount += 1
      case .leftOut: tally.leftOut += 1
      case .listed: tally.listed += 1
      case .twice: tally.twice += 1
      case .refused: tally.refused += 1
      }
    }
  }
}
