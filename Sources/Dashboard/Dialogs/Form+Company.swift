import Intent

extension Form {
  /// An empty form for a company to come.
  static var adding: Form {
    Form(
      .add, title: "Add a company", verb: "add",
      fields: [
        Field("Domain", placeholder: "stripe.com, any page or address of it"),
        Field("Name", placeholder: "as its domain says"),
        Field("Tags", placeholder: "if any"),
      ])
  }

  static func editing(_ row: WatchlistRow) -> Form {
    Form(
      .edit(row.domain), title: "Edit \(row.domain.shown)", verb: "keep",
      fields: [
        Field("Name", TextField(row.name), placeholder: row.domain.defaultName),
        Field(
          "Tags", TextField(row.tags.joined(separator: ", ")),
          placeholder: "with commas between"),
      ])
  }

  /// What the line of the form for a company to come names.
  var companies: [PastedCompanies.Item] { PastedCompanies(fields[0].text.text).items }

  var companyEffect: Effect? {
    if case .edit(let domain) = purpose {
      return .edit(domain, name: line(0).isEmpty ? domain.defaultName : line(0), tags: tags)
    }
    guard case .company(let domain, let name) = companies.first?.reading else { return nil }
    let draft = AccountDraft(
      adding: domain, name: line(1).isEmpty ? name : line(1), tags: TagChange(line(2)).added)
    return .add([draft], beside: AddTally())
  }

  func companyReading(_ setting: Setting) -> Notice {
    if case .edit = purpose { return Notice(tags.isEmpty ? "No tags." : hashed(tags), kind: .done) }
    let companies = companies
    guard companies.count < 2 else {
      return Notice("\(companies.count) companies: Enter shows them before they are added.")
    }
    switch companies.first?.reading {
    case nil: return Notice("Type or paste a domain, or a whole list.", kind: .hint)
    case .refused(let why): return Notice("\(why).", kind: .failed)
    case .company(let domain, let name):
      if let listed = setting.nameOnList(domain) {
        return Notice("\(listed) is on the watchlist already.", kind: .hint)
      }
      let name = line(1).isEmpty ? name ?? domain.guessedName : line(1)
      let tags = TagChange(line(2)).added
      return Notice("\(name), \(domain.shown)" + (tags.isEmpty ? "" : " \(hashed(tags))"))
    }
  }

  private func hashed(_ tags: [String]) -> String {
    tags.map { "#\($0)" }.joined(separator: " ")
  }

  private var tags: [String] {
    var seen: Set<String> = []
    return fields[1].text.text.split(separator: ",").map { String($0).oneLine }
      .filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
  }
}
