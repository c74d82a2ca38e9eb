import Foundation
import Intent

/// Makes evidence out of the texts of a row, or says which of them is wrong.
struct EvidenceCheck {
  private let latest: Date

  /// The domain that was read last: rows of one company often follow each other.
  private var last: (text: String, domain: Domain)?

  init(now: Date) {
    latest = now + 86_400
  }

  mutating func evidence(_ texts: FieldTexts<EvidenceField>) throws(RowFault) -> Evidence {
    let domain = try domain(texts[.domain])
    let kind = try kind(texts[.kind])
    return Evidence(
      domain: domain, kind: kind, observedAt: try observedAt(texts[.observedAt]),
      headline: try headline(texts[.headline]),
      magnitude: try texts[.magnitude].map { text throws(RowFault) in
        try magnitude(text, of: kind)
      },
      confidence: try texts[.confidence].map(confidence) ?? 1,
      source: line(texts[.source]) ?? "import", url: try texts[.url].map(url),
      event: line(texts[.event]), subject: try subject(line(texts[.subject])))
  }

  private func fault(_ field: EvidenceField, _ reason: String) -> RowFault {
    RowFault(field: field.name, reason: reason)
  }

  private func line(_ text: String?) -> String? {
    guard let line = text?.oneLine, !line.isEmpty else { return nil }
    return line
  }

  private mutating func domain(_ text: String?) throws(RowFault) -> Domain {
    let text = text ?? ""
    if let last, last.text == text { return last.domain }
    do throws(DomainError) {
      let domain = try Domain(text)
      last = (text, domain)
      return domain
    } catch {
      throw fault(.domain, error.description)
    }
  }

  private static let kinds = Dictionary(
    uniqueKeysWithValues: Evidence.Kind.allCases.map { ($0.rawValue, $0) })

  private func kind(_ text: String?) throws(RowFault) -> Evidence.Kind {
    guard let text else { throw fault(.kind, "there is no kind") }
    if let kind = Self.kinds[text] { return kind }
    let hint =
      Evidence.Kind.allCases.map(\.rawValue).nearest(to: String(text.prefix(60)))
      .map { "did you mean \($0.quoted)?" } ?? "a kind is such as \"funding_round\""
    throw fault(.kind, "\(text.quoted) is no kind of evidence; \(hint)")
  }

  private func observedAt(_ text: String?) throws(RowFault) -> Date {
    guard let text else { throw fault(.observedAt, "there is no date") }
    guard let date = Date(iso8601: text) else {
      let hasNoZone = Date(iso8601: text + "Z") != nil
      throw fault(
        .observedAt,
        hasNoZone
          ? "\(text.quoted) has no zone; write 2026-01-31T09:30:00Z"
          : "\(text.quoted) is no date; write 2026-01-31 or 2026-01-31T09:30:00Z")
    }
    guard date >= .firstObserved else { throw fault(.observedAt, "\(text.quoted) is before 1970") }
    guard date <= latest else {
      throw fault(.observedAt, "\(text.quoted) is more than a day in the future")
    }
    return date.wholeMilliseconds
  }

  private func headline(_ text: String?) throws(RowFault) -> String {
    guard let headline = line(text) else { throw fault(.headline, "there is no headline") }
    return headline
  }

  private func magnitude(_ text: String, of kind: Evidence.Kind) throws(RowFault) -> Double {
    let value = try number(text, .magnitude)
    guard value >= 0 || kind.unit == .percentAMonth else {
      throw fault(.magnitude, "\(text.quoted) is below 0, which only percent a month can be")
    }
    return value
  }

  private func confidence(_ text: String) throws(RowFault) -> Double {
    let value = try number(text, .confidence)
    guard (0...1).contains(value) else {
      throw fault(.confidence, "\(text.quoted) is not between 0 and 1")
    }
    return value
  }

  private func number(_ text: String, _ field: EvidenceField) throws(RowFault) -> Double {
    guard let value = text.decimalNumber else {
      throw fault(field, "\(text.quoted) is no number; write it as 1250000.5")
    }
    guard value.isFinite else { throw fault(field, "\(text.quoted) is not finite") }
    return value
  }

  private func url(_ text: String) throws(RowFault) -> String {
    let isPlain = text.hasPrefix("https://") || text.hasPrefix("http://")
    let start = isPlain ? text : text.lowercased()
    let scheme = start.hasPrefix("https://") ? 8 : 7
    guard scheme == 8 || start.hasPrefix("http://"),
      let first = text.utf8.dropFirst(scheme).first, !"/?#".utf8.contains(first)
    else { throw fault(.url, "\(text.quoted) is no address that begins with http:// or https://") }
    guard !text.utf8.contains(.blank), text.oneLine == text else {
      throw fault(.url, "\(text.quoted) has characters that no address has")
    }
    return text
  }

  private func subject(_ text: String?) throws(RowFault) -> String? {
    if let text, text.count > 60 { throw fault(.subject, "it is longer than 60 characters") }
    return text
  }
}
