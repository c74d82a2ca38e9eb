import Intent

/// What words were written from, as a short text: the same for the same evidence, whatever the day.
package struct WordsRevision: Hashable, Sendable, RawRepresentable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  /// The revision of what a model is asked to write from.
  ///
  /// Evidence to be told that came, changed or no longer counts, another band, name, profile or model
  /// make another one; the passing of time alone does not.
  package init(of request: WritingRequest, by model: String) {
    let (company, profile) = (request.company, request.profile)
    var facts: [String?] = [
      WritingPrompt.system, model, company.domain.rawValue, company.name, company.industry,
      company.employees, company.country, request.score.band?.rawValue, profile.product,
      profile.audience, profile.problem,
      profile.proof, profile.rep,
    ]
    let events = request.sayable.map(\.evidence).map { evidence in
      [
        evidence.kind.rawValue, evidence.observedAt.iso8601, evidence.source, evidence.headline,
        evidence.magnitude.map { "\($0)" }, "\(evidence.confidence)", evidence.subject,
      ]
    }
    let inOrder = events.map { $0.map { $0 ?? "" } }.sorted { $0.lexicographicallyPrecedes($1) }
    facts += inOrder.joined().map(Optional.some)
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for fact in facts {
      // FNV-1a; the last byte is in no text, so that no two lists run into one.
      for byte in Array((fact ?? "").utf8) + [0xFF] {
        state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
      }
    }
    let digits = String(state, radix: 16)
    rawValue = String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
