import Foundation
import Intent

/// What a language model wrote of a company, or why it could not.
package struct KeptWords: Hashable, Sendable {
  /// What it was written from, as whoever wrote it tells one state of the evidence from another.
  package let revision: String
  package let writtenAt: Date

  /// JSON; nil when there is none.
  package let text: String?

  /// Why there is no text; nil when all is well.
  package let fault: String?

  package init(revision: String, writtenAt: Date, text: String?, fault: String? = nil) {
    precondition(text != nil || fault != nil, "there is neither a text nor a fault")
    self.revision = revision
    self.writtenAt = writtenAt
    self.text = text
    self.fault = fault
  }
}

extension Store {
  /// Keeps what a language model wrote of a company, in place of what was kept before.
  ///
  /// A company that is not known is left out.
  package func keep(_ words: KeptWords, of domain: Domain) throws {
    try write(.relaxed) {
      try connection.run(
        """
        INSERT OR REPLACE INTO words (company, revision, written_at, text, fault)
        SELECT id, ?2, ?3, ?4, ?5 FROM company WHERE domain = ?1
        """, domain.rawValue, words.revision, words.writtenAt, words.text, words.fault)
    }
  }

  /// What a language model wrote of a company last; nil when it was never asked.
  package func words(of domain: Domain) throws -> KeptWords? {
    try connection.first(
      """
      SELECT revision, written_at, text, fault FROM words
      WHERE company = (SELECT id FROM company WHERE domain = ?)
      """, domain.rawValue
    ) {
      KeptWords(
        revision: $0.text(0), writtenAt: $0.date(1), text: $0.optionalText(2),
        fault: $0.optionalText(3))
    }
  }
}
