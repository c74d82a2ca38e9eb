import Intent

/// What a file has said of each company so far.
///
/// Where it says a thing twice the first counts, so that the same file read again changes nothing.
struct CompaniesTold {
  fileprivate struct Told {
    var fields: Fields = []
    var contacts = 0
  }

  fileprivate struct Fields: OptionSet {
    let rawValue: UInt8
    static let name = Fields(rawValue: 1)
    static let industry = Fields(rawValue: 2)
    static let employees = Fields(rawValue: 4)
    static let country = Fields(rawValue: 8)
    static let owner = Fields(rawValue: 16)
  }

  /// Some 40 MB; past it what was told is forgotten rather than memory filled.
  private static let most = 250_000
  private var companies: [Domain: Told] = [:]

  /// Takes out of a draft what the file has said before; false when it was not told of before.
  mutating func leaveOutTold(_ draft: inout AccountDraft) -> Bool {
    if companies.count >= Self.most { companies.removeAll(keepingCapacity: true) }
    let before = companies[draft.domain]
    var told = before ?? Told()
    told.take(&draft.name, .name)
    told.take(&draft.industry, .industry)
    told.take(&draft.employees, .employees)
    told.take(&draft.country, .country)
    told.take(&draft.owner, .owner)
    draft.contacts = Array(draft.contacts.prefix(Contact.most - told.contacts))
    told.contacts += draft.contacts.count
    companies[draft.domain] = told
    return before != nil
  }
}

extension CompaniesTold.Told {
  fileprivate mutating func take(_ text: inout String?, _ field: CompaniesTold.Fields) {
    guard text != nil else { return }
    if fields.contains(field) { text = nil } else { fields.insert(field) }
  }
}
