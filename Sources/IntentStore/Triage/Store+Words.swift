import Foundation
import Intent

/// What a language model wrote of a company, or why it could not.
package struct KeptWords: Hashable, Sendable {
  /// Whose words they are.
  package let model: String
  package let writtenAt: Date

  /// JSON; nil when there is none.
  package let text: String?

  /// Why there is no text, or none that may be shown; nil when all is well.
  package let fault: String?

  /// Whether the company's evidence and looks are still those that the words rest on.
  package let isCurrent: Bool
}

extension Store {
  /// A number that changes with a company's evidence and looks; 0 for one that is not known.
  package func revision(of domain: Domain) throws -> Int {
    if connection.transaction.isOpen, !isReadOnly {
      try pending.flushRevisions(to: connection)
    }
    return try connection.first(
      "SELECT revision FROM company WHERE domain = ?", domain.rawValue
    ) { $0.int(0) } ?? 0
  }

  /// Keeps what a language model wrote of a company, in place of what was kept before.
  ///
  /// The text is JSON, nil with the fault that is why; the revision is the company's when the
  /// evidence was read. A company that is not known is left out.
  package func keepWords(
    _ text: String?, fault: String? = nil, of domain: Domain, model: String, revision: Int,
    at instant: Date
  ) throws {
    precondition(text != nil || fault != nil, "there is neither a text nor a fault")
    try write(.relaxed) {
      try connection.run(
        """
        INSERT OR REPLACE INTO words (company, revision, model, written_at, text, fault)
        SELECT id, ?2, ?3, ?4, ?5, ?6 FROM company WHERE domain = ?1
        """, domain.rawValue, revision, model, instant, text, fault)
    }
  }

  /// What a language model wrote of a company last; nil when it was never asked.
  package func words(of domain: Domain) throws -> KeptWords? {
    let revision = try revision(of: domain)
    return try connection.first(
      """
      SELECT model, written_at, text, fault, revision FROM words
      WHERE company = (SELECT id FROM company WHERE domain = ?)
      """, domain.rawValue
    ) {
      KeptWords(
        model: $0.text(0), writtenAt: $0.date(1), text: $0.optionalText(2),
        fault: $0.optionalText(3), isCurrent: $0.int(4) == revision)
    }
  }
}
