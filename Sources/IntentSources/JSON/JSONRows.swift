import Intent

/// The objects of a JSON file by field.
struct JSONRows: FieldRows {
  private var objects: any JSONObjects
  private let table: FieldTable

  /// The rank of the key that each text of the row came from.
  private var ranks: [Int]

  /// Keys that were looked up before: a file has few of them.
  private var matches: [String: FieldTable.Match?] = [:]

  init(_ objects: any JSONObjects, _ table: FieldTable) {
    self.objects = objects
    self.table = table
    ranks = Array(repeating: 0, count: table.names.count)
  }

  var header: String? { nil }
  var bytesRead: Int64 { objects.window.bytesRead }
  var raw: String { objects.raw }

  mutating func next(into texts: inout [String?]) throws -> RowRead? {
    guard let read = try objects.next() else { return nil }
    do {
      try fill(&texts, with: try read.result.get())
      return RowRead(line: read.line, size: read.size, fault: nil)
    } catch let fault as RowFault {
      return RowRead(line: read.line, size: read.size, fault: fault)
    }
  }

  private mutating func fill(
    _ texts: inout [String?], with members: [JSONValue.Member]
  ) throws {
    for index in texts.indices { texts[index] = nil }
    for member in members {
      guard let match = match(member.name) else {
        if table.isStrict { throw unknown(member.name) }
        continue
      }
      if texts[match.field] != nil, match.rank >= ranks[match.field] { continue }
      guard let text = try text(of: member), !text.isEmpty else { continue }
      texts[match.field] = text
      ranks[match.field] = match.rank
    }
  }

  private mutating func match(_ name: String) -> FieldTable.Match? {
    if let known = matches[name] { return known }
    let match = table[name]
    if matches.count < 1_000, name.utf8.count < 100 { matches[name] = .some(match) }
    return match
  }

  private func unknown(_ name: String) -> RowFault {
    let name = String(name.prefix(60)).oneLine
    let nearest = table.names.nearest(to: name).map { "; did you mean \($0.quoted)?" } ?? ""
    return RowFault(field: name, reason: "it is an unknown field\(nearest)")
  }

  /// The text that a CSV cell would have for a value; nil for none.
  private func text(of member: JSONValue.Member) throws -> String? {
    switch member.value {
    case .text(let text), .number(let text): return text
    case .null: return nil
    case .array(let elements):
      if !table.isStrict, let list = list(elements) { return list }
    case .bool, .object: break
    }
    throw RowFault(field: member.name, reason: "it must be a text or a number")
  }

  /// Texts as one cell, or contacts as one cell; nil for a list of anything else.
  private func list(_ elements: [JSONValue]) -> String? {
    let texts = elements.compactMap(\.plainText)
    if texts.count == elements.count { return QuotedList.join(texts, with: "; ") }
    let contacts = elements.compactMap(Contact.init)
    return contacts.count == elements.count ? Contact.cell(contacts) : nil
  }
}

extension Contact {
  /// Reads a contact as an export writes it.
  fileprivate init?(_ value: JSONValue) {
    guard let name = value["name"]?.plainText?.oneLine, !name.isEmpty else { return nil }
    func text(_ name: String) -> String? {
      value[name]?.plainText.map(\.oneLine).flatMap { $0.isEmpty ? nil : $0 }
    }
    self.init(name: name, title: text("title"), phone: text("phone"), email: text("email"))
  }
}
