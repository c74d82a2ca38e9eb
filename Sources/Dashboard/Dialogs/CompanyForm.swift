import Canvas
import Intent

/// The dialog that adds a company, or edits the name and tags of one.
package struct CompanyForm: Sendable {
  enum Purpose: Hashable, Sendable {
    case add
    case edit(Domain)
  }

  let purpose: Purpose
  private(set) var fields: [Field]
  private(set) var focus = 0

  struct Field: Sendable {
    let label: String
    var text: TextField
    let placeholder: String
  }

  /// An empty form for a company to come.
  static var adding: CompanyForm {
    CompanyForm(
      purpose: .add,
      fields: [
        Field(label: "Domain", text: TextField(), placeholder: "stripe.com, or any page of it"),
        Field(label: "Name", text: TextField(), placeholder: "as its domain says"),
      ])
  }

  static func editing(_ row: WatchlistRow) -> CompanyForm {
    CompanyForm(
      purpose: .edit(row.domain),
      fields: [
        Field(label: "Name", text: TextField(row.name), placeholder: row.domain.defaultName),
        Field(
          label: "Tags", text: TextField(row.tags.joined(separator: ", ")),
          placeholder: "with commas between"),
      ])
  }

  mutating func take(_ key: Key) {
    switch key {
    case .tab, .down: focus = (focus + 1) % fields.count
    case .backTab, .up: focus = (focus + fields.count - 1) % fields.count
    default: _ = fields[focus].text.take(key)
    }
  }

  mutating func paste(_ text: String) { fields[focus].text.paste(text) }

  /// What is ordered when the form is sent; nil while it cannot be.
  var effect: Effect? {
    switch purpose {
    case .add:
      guard case .success(let domain) = domain else { return nil }
      let name = fields[1].text.text.oneLine
      return .add(domain, name: name.isEmpty ? nil : name)
    case .edit(let domain):
      let name = fields[0].text.text.oneLine
      return .edit(domain, name: name.isEmpty ? domain.defaultName : name, tags: tags)
    }
  }

  /// What was understood so far, as a line under the fields.
  var reading: Notice {
    switch purpose {
    case .add:
      if fields[0].text.isEmpty { return Notice("Type or paste a domain.", kind: .hint) }
      switch domain {
      case .success(let domain):
        let name = fields[1].text.text.oneLine
        return Notice("\(name.isEmpty ? domain.defaultName : name), \(domain.shown)", kind: .done)
      case .failure(let error): return Notice("\(error).", kind: .failed)
      }
    case .edit:
      let tags = tags
      return Notice(
        tags.isEmpty ? "No tags." : tags.map { "#\($0)" }.joined(separator: " "), kind: .done)
    }
  }

  private var domain: Result<Domain, DomainError> {
    Result { () throws(DomainError) in try Domain(fields[0].text.text) }
  }

  private var tags: [String] {
    var seen: Set<String> = []
    return fields[1].text.text.split(separator: ",").map { String($0).oneLine }
      .filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
  }
}
