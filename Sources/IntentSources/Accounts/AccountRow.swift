import Foundation
import Intent

/// One row of a file of companies or of people, read.
struct AccountRow {
  var draft: AccountDraft

  /// Why the funding in the row is no evidence, although it is there.
  var omission: (field: String, reason: String)?

  init(_ texts: FieldTexts<AccountField>, now: Date) throws(RowFault) {
    let domain: Domain
    do throws(DomainError) {
      domain = try Domain(texts[.domain] ?? "")
    } catch {
      throw RowFault(field: AccountField.domain.name, reason: error.description)
    }
    func line(_ field: AccountField) -> String? {
      texts[field].map(\.oneLine).flatMap { $0.isEmpty ? nil : $0 }
    }
    draft = AccountDraft(
      domain: domain, name: line(.name), industry: line(.industry), employees: line(.employees),
      country: line(.country), tags: Self.tags(texts[.tags]), owner: line(.owner))
    if let contacts = texts[.contacts] {
      draft.contacts = Array(Contact.list(in: contacts).prefix(Contact.most))
    } else if let name = line(.fullName) ?? Self.name(line(.firstName), line(.lastName)) {
      draft.contacts = [
        Contact(name: name, title: line(.title), phone: line(.phone), email: line(.email))
      ]
    }
    switch FundingRound.read(texts, of: domain, now: now) {
    case .none: break
    case .evidence(let evidence): draft.evidence = [evidence]
    case .omitted(let field, let reason): omission = (field, reason)
    }
  }

  private static func name(_ first: String?, _ last: String?) -> String? {
    let parts = [first, last].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// Each tag once.
  private static func tags(_ cell: String?) -> [String] {
    guard let cell else { return [] }
    var tags: [String] = []
    for part in QuotedList.split(cell, at: ",;|") {
      let tag = QuotedList.plain(part)
      if !tag.isEmpty, !tags.contains(tag) { tags.append(tag) }
    }
    return tags
  }
}
