import Canvas
import Intent

/// The choice of what is copied of a company.
struct CopyMenu: Sendable {
  /// One text that can be copied, under the key that takes it.
  struct Item: Sendable {
    let key: Character
    let subject: String
    let text: String
    let effect: Effect

    /// Copies its text, unless it orders something else.
    init(key: Character, subject: String, text: String, effect: Effect? = nil) {
      self.key = key
      self.subject = subject
      self.text = text
      self.effect = effect ?? .copy(text, subject: subject)
    }
  }

  let title: String
  let items: [Item]

  init(title: String, items: [Item]) {
    self.title = title
    self.items = items.filter { !$0.text.isEmpty }
  }

  init(_ row: WatchlistRow, _ detail: CompanyDetail?) {
    let words = detail?.words
    self.init(
      title: "Copy of \(row.name)",
      items: [
        Item(key: "t", subject: "talk track", text: words?.talkTrack.text ?? ""),
        Item(key: "s", subject: "e-mail subject", text: words?.emailSubject ?? ""),
        Item(key: "w", subject: "why now", text: words?.whyNow ?? ""),
        Item(
          key: "p", subject: "phone number", text: detail?.contacts.compactMap(\.phone).first ?? ""),
        Item(
          key: "m", subject: "e-mail address",
          text: detail?.contacts.compactMap(\.email).first ?? ""),
        Item(key: "d", subject: "domain", text: row.domain.shown),
        Item(key: "n", subject: "name", text: row.name),
      ])
  }

  func item(for key: Key) -> Item? {
    items.first { key == .character($0.key) }
  }
}

extension CopyMenu {
  func draw(in frame: inout Frame) {
    let box = DialogBox(in: frame.size, lines: items.count)
    box.draw(title, in: &frame)
    let (left, room) = (box.left, box.room)
    for (item, row) in zip(items, box.rows) {
      frame.mark(row: row, columns: box.columns, as: .character(item.key))
      frame.draw(String(item.key), row: row, column: left, limit: room, role: .key)
      frame.draw(item.subject, row: row, column: left + 3, limit: max(0, room - 3))
      frame.draw(
        item.text.split(separator: "\n").first.map(String.init) ?? "", row: row, column: left + 19,
        limit: max(0, room - 19), role: .dim)
    }
    box.drawHints([.leave], in: &frame)
  }
}
