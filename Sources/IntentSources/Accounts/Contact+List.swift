import Intent

extension Contact {
  /// The most that a company keeps.
  static let most = 5

  /// Contacts in one cell: `Jane Roe|CFO|+1 555 0100|jane@acme.com; John Doe|||`.
  static func cell(_ contacts: [Contact]) -> String {
    contacts.map { contact in
      QuotedList.join(
        [contact.name, contact.title ?? "", contact.phone ?? "", contact.email ?? ""], with: "|")
    }
    .joined(separator: "; ")
  }

  /// The contacts in a cell; those without a name do not count, nor does a mere count of them.
  static func list(in cell: String) -> [Contact] {
    QuotedList.split(cell, at: ";").compactMap { part in
      let texts = QuotedList.split(String(part), at: "|").map { part in
        let text = QuotedList.plain(part)
        return text.isEmpty ? nil : text
      }
      guard let name = texts.first ?? nil, texts.count > 1 || name.contains(where: \.isLetter)
      else { return nil }
      func text(_ index: Int) -> String? { index < texts.count ? texts[index] : nil }
      return Contact(name: name, title: text(1), phone: text(2), email: text(3))
    }
  }
}
