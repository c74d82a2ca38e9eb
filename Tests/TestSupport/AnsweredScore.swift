import Foundation

/// A score as the API answers it, to be spoilt by tests: each field with its JSON.
package struct AnsweredScore {
  private var fields: [(name: String, json: String)]

  /// The reference's example, about a domain.
  package init(_ domain: String = "stripe.com", total: Int = 91) {
    let points = AnsweredScore.points(total)
    let signals = zip(
      ["funding", "hiring", "news", "technology", "web"], zip(points, [25, 20, 20, 20, 15])
    )
    .map { "\"\($0)\": {\"score\": \($1.0), \"max\": \($1.1)}" }.joined(separator: ", ")
    fields = [
      ("company", "\"Stripe, Inc.\""), ("domain", "\"\(domain)\""), ("intent_score", "\(total)"),
      ("score_band", total >= 75 ? "\"HOT\"" : total >= 50 ? "\"WARM\"" : "\"COLD\""),
      ("buying_stage", "\"active-evaluation\""), ("urgency", "\"act-now\""),
      ("ai_summary", "\"Raised $600M 3 weeks ago, hiring aggressively.\""),
      ("why_now", "\"Series I closed 21 days ago. Hiring +40% MoM.\""),
      ("key_triggers", "[\"$600M Series I\", \"47 open eng roles\", \"Checkout SDK launch\"]"),
      ("recommended_action", "\"Lead with ROI on conversion rates.\""),
      ("email_subject", "\"Quick question about Stripe's infra scale\""),
      ("signals", "{\(signals)}"), ("score_decay_date", "\"2036-04-07T00:00:00.000Z\""),
      ("score_status", "\"complete\""), ("data_coverage", "1"),
    ]
  }

  /// The answer with another value of a field, or without it.
  package func with(_ field: String, _ json: String?) -> AnsweredScore {
    var answer = self
    answer.fields.removeAll { $0.name == field }
    if let json { answer.fields.append((field, json)) }
    return answer
  }

  package var json: String {
    "{" + fields.map { "\"\($0.name)\": \($0.json)" }.joined(separator: ", ") + "}"
  }

  /// Points in the order of the signals, each within its cap, that add up to a total.
  package static func points(_ total: Int) -> [Int] {
    var rest = total
    return [25, 20, 20, 20, 15].map { cap in
      defer { rest -= min(cap, rest) }
      return min(cap, rest)
    }
  }
}

extension Reply {
  /// A score with what the API says of the rate.
  package static func score(
    _ answer: AnsweredScore, remaining: Int = 59, credits: Int = 20
  ) -> Reply {
    .status(
      200,
      [
        "X-RateLimit-Limit: 60", "X-RateLimit-Remaining: \(remaining)",
        "X-RateLimit-Reset: \(Int(Date.now.timeIntervalSince1970) + 30)",
        "X-Credits-Remaining: \(credits)",
      ], body: answer.json)
  }

  /// A refusal as the API words it.
  package static func refusal(
    _ status: Int, _ code: String, _ headers: [String] = []
  ) -> Reply {
    .status(status, headers, body: "{\"error\": \"Because of \(code).\", \"code\": \"\(code)\"}")
  }
}

extension String {
  /// The domain that a request for a score asks about; nil for another request.
  package var askedDomain: String? {
    guard hasPrefix("GET /api/v1/score?domain=") else { return nil }
    return String(dropFirst("GET /api/v1/score?domain=".count).prefix { $0 != "&" && $0 != " " })
  }
}
