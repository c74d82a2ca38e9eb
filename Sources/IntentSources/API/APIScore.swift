import Foundation
import Intent

/// What an API says of one company, checked.
package struct APIScore: Hashable, Sendable {
  package let domain: Domain

  /// In `0...100`; nil when nothing is known of the company.
  package let total: Int?
  package let band: Band?
  package let stage: BuyingStage
  package let urgency: Urgency

  /// Each in `0...100`; they add up to the total.
  package let points: PerSignal<Int>

  /// How much of the 100 points somebody has looked at, in `0...1`; nil where it does not say.
  package let coverage: Double?
  package let keyTriggers: [String]
  package let decayDate: Date?

  /// What it writes of the company, each in one line; nil where it does not say.
  package let summary: String?
  package let whyNow: String?
  package let recommendedAction: String?
  package let emailSubject: String?

  /// Reads an answer to a question about a company.
  ///
  /// - Throws: An `APIFault` for whatever is not as the contract says.
  init(_ body: [UInt8], about asked: Domain) throws(APIFault) {
    try self.init(APIFields(reading: body), about: asked)
  }

  /// Makes what it comes to where nothing is known of a company.
  package init(ofUnknown domain: Domain) {
    self.domain = domain
    total = nil
    band = nil
    stage = .dormant
    urgency = .nurture
    points = PerSignal(repeating: 0)
    coverage = nil
    keyTriggers = []
    decayDate = nil
    summary = nil
    whyNow = nil
    recommendedAction = nil
    emailSubject = nil
  }

  init(_ fields: APIFields, about asked: Domain) throws(APIFault) {
    let named = fields.text("domain") ?? ""
    guard let domain = try? Domain(named) else {
      throw .malformed("it names no domain")
    }
    guard domain == asked else {
      throw .malformed("it is about \(domain.shown), not about \(asked.shown)")
    }
    self.domain = domain
    total = try fields.whole("intent_score", in: 0...100)
    band = try fields.case("score_band", of: Band.self)
    guard (total == nil) == (band == nil) else {
      throw .malformed("a score without a band, or a band without a score")
    }
    let stage = try fields.case("buying_stage", of: BuyingStage.self)
    let urgency = try fields.case("urgency", of: Urgency.self)
    guard total == nil || stage != nil && urgency != nil else {
      throw .malformed("buying_stage or urgency is missing")
    }
    self.stage = stage ?? .dormant
    self.urgency = urgency ?? .nurture
    points = try fields.points(isScored: total != nil)
    guard total == nil || points.sum == total else {
      throw .malformed("the points of its signals do not add up to its score")
    }
    coverage = try fields.share("data_coverage")
    keyTriggers = fields.texts("key_triggers").prefix(3).map { String($0.prefix(300)) }
    decayDate = try fields.date("score_decay_date")
    summary = fields.words("ai_summary")
    whyNow = fields.words("why_now")
    recommendedAction = fields.words("recommended_action")
    emailSubject = fields.words("email_subject")
  }
}
