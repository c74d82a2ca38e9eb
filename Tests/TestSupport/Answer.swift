import Foundation

/// A model's answer that passes every check for the fixture, to be spoilt by tests: each field with
/// its JSON.
package struct Answer {
  private var fields = [
    "headline": "\"Series I of $600M on 19 February\"",
    "summary": "\"The score rests on a $600M round and 47 open roles. Money is coming in.\"",
    "why_now": "\"Stripe raised $600M on 19 February. It listed 47 open roles on 8 March.\"",
    "recommended_action": "\"Call about the 47 open roles and ask who owns invoices.\"",
    "email_subject": "\"Invoices after the Series I\"",
    "opener": "\"Hello, this is Ada from Meterly. I saw the Series I of 19 February.\"",
    "questions": "[\"Who owns invoices today?\", \"What changes as 47 roles are filled?\"]",
    "bridge": "\"Teams that grow meet invoices that take days, and Meterly ends that.\"",
    "ask": "\"Would a short call suit you?\"",
    "caution": "null",
  ]

  /// The answer that nobody has spoilt yet.
  package static let good = Answer()

  /// The answer with another value of a field, or with one field more.
  package func with(_ field: String, _ json: String) -> Answer {
    var answer = self
    answer.fields[field] = json
    return answer
  }

  /// The answer without a field.
  package func without(_ field: String) -> Answer {
    var answer = self
    answer.fields[field] = nil
    return answer
  }

  /// The object that the model writes, its fields by name.
  package var json: String {
    let members = fields.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }
    return "{" + members.joined(separator: ", ") + "}"
  }
}

extension Reply {
  /// A whole answer of the protocol with this text of the model's.
  package static func completion(_ content: String, finish: String = "stop") -> Reply {
    .status(200, body: envelope(content, finish: finish))
  }

  /// The JSON of the protocol around a text of the model's.
  package static func envelope(_ content: String, finish: String = "stop") -> String {
    let quoted = (try? JSONEncoder().encode(content)).map { String(decoding: $0, as: UTF8.self) }
    return """
      {"id": "1", "object": "chat.completion", "choices": [{"index": 0, "message": \
      {"role": "assistant", "content": \(quoted ?? "")}, "finish_reason": "\(finish)"}], \
      "usage": {"total_tokens": 9}}
      """
  }
}
