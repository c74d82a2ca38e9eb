import Foundation
import Intent

/// The last funding that stands in a company's row, as evidence.
enum FundingRound {
  /// What came of the funding columns of a row.
  enum Outcome {
    case none
    case evidence(Evidence)
    case omitted(field: String, reason: String)
  }

  /// Reads an amount with its date, and the round where it is named.
  ///
  /// Without an amount or a round of its own a date alone tells of nothing.
  static func read(_ texts: FieldTexts<AccountField>, of domain: Domain, now: Date) -> Outcome {
    if let amount = texts[.latestAmount] {
      return read(
        amount, .latestAmount, texts[.latestDate], .latestDate, round: texts[.latestRound],
        of: domain, now: now)
    }
    if let amount = texts[.lastAmount] {
      return read(
        amount, .lastAmount, texts[.lastDate], .lastDate, round: texts[.lastRound], of: domain,
        now: now)
    }
    return .none
  }

  private static func read(
    _ amountText: String, _ amountField: AccountField, _ dateText: String?,
    _ dateField: AccountField, round: String?, of domain: Domain, now: Date
  ) -> Outcome {
    func omitted(_ field: AccountField, _ reason: String) -> Outcome {
      .omitted(field: field.name, reason: reason)
    }
    let dollars: Double?
    switch Amount(amountText) {
    case .dollars(let value): dollars = value
    case .undisclosed: dollars = nil
    case .otherCurrency: return omitted(amountField, "\(amountText.quoted) is not in US dollars")
    case .unreadable: return omitted(amountField, "\(amountText.quoted) is no amount")
    }
    guard let dateText else {
      return dollars == nil ? .none : omitted(dateField, "the round has no date")
    }
    let day: Date
    switch FundingDay(dateText) {
    case .day(let date): day = date
    case .ambiguous:
      return omitted(dateField, "\(dateText.quoted) may be two days; write 2026-01-31")
    case .unreadable: return omitted(dateField, "\(dateText.quoted) is no date")
    }
    guard (Date.firstObserved...now + 86_400).contains(day) else {
      return omitted(dateField, "\(dateText.quoted) is not between 1970 and tomorrow")
    }
    let name = round.flatMap(roundName)
    let headline =
      "Raised \(dollars.map(Amount.shown) ?? "an undisclosed amount")"
      + (name.map { " (\($0))" } ?? "")
    return .evidence(
      Evidence(
        domain: domain, kind: .fundingRound, observedAt: day, headline: headline,
        magnitude: dollars, subject: name))
  }

  /// The name of a round; nil for an amount, a date, or a word that names none.
  private static func roundName(_ text: String) -> String? {
    let name = text.oneLine
    let isNone = ["other", "unknown", "undisclosed", "n/a", "none"].contains(name.lowercased())
    guard !isNone, name.contains(where: \.isLetter), name.count <= 60,
      Amount(name) == .unreadable
    else { return nil }
    return name
  }
}
