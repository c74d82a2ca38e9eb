import Intent

/// Reads the words out of what an endpoint answered; anything but what was asked for is a fault.
struct ModelAnswer {
  private let members: [JSONValue.Member]

  /// Takes the model's text out of the protocol's envelope.
  ///
  /// - Throws: A `ModelFault`: `notAModel` where there is no envelope, else what the model did.
  init(_ body: [UInt8]) throws(ModelFault) {
    let envelope: JSONValue
    do throws(JSONFault) {
      envelope = try JSONParser.value(in: body[...])
    } catch {
      throw .notAModel(error.reason)
    }
    guard case .array(let choices) = envelope["choices"], let choice = choices.first,
      let message = choice["message"]
    else { throw .notAModel("there are no choices in its answer") }
    switch choice["finish_reason"] {
    case .text("length"): throw .cutOff
    case .text("content_filter"): throw .declined
    case .text("stop"), .null, nil: break
    default: throw .malformed("it ended for another reason than its end")
    }
    if case .text(let refusal) = message["refusal"], !refusal.isEmpty { throw .declined }
    guard case .text(let content) = message["content"] else { throw .malformed("it has no text") }
    let answer: JSONValue
    do throws(JSONFault) {
      answer = try JSONParser.value(in: Array(content.utf8)[...])
    } catch {
      throw .malformed(error.reason)
    }
    guard case .object(let members) = answer else { throw .malformed("it is no JSON object") }
    self.members = members
  }

  /// The words, each text one line and within its limit.
  func words() throws(ModelFault) -> Words {
    let names = members.map(\.name)
    guard Set(names).count == names.count else { throw .malformed("it has a key twice") }
    if let unknown = names.first(where: { AnswerField(rawValue: $0) == nil }) {
      throw .malformed("it has the unknown key \(unknown.quoted)")
    }
    return Words(
      headline: try text(.headline), summary: try text(.summary), whyNow: try text(.whyNow),
      recommendedAction: try text(.recommendedAction), emailSubject: try text(.emailSubject),
      talkTrack: TalkTrack(
        opener: try text(.opener), questions: try questions(), bridge: try text(.bridge),
        ask: try text(.ask),
        caution: try value(of: .caution) == .null ? nil : try text(.caution)))
  }

  private func value(of field: AnswerField) throws(ModelFault) -> JSONValue {
    guard let member = members.first(where: { $0.name == field.rawValue }) else {
      throw .malformed("\(field.rawValue) is missing")
    }
    return member.value
  }

  private func text(_ field: AnswerField) throws(ModelFault) -> String {
    try text(try value(of: field), of: field)
  }

  private func text(_ value: JSONValue, of field: AnswerField) throws(ModelFault) -> String {
    guard case .text(let text) = value else { throw .malformed("\(field.rawValue) is no text") }
    let line = text.oneLine
    guard !line.isEmpty else { throw .malformed("\(field.rawValue) is empty") }
    guard line.count <= field.limit else {
      throw .tooLong(field: field.rawValue, count: line.count, limit: field.limit)
    }
    return line
  }

  private func questions() throws(ModelFault) -> [String] {
    guard case .array(let values) = try value(of: .questions), values.count == 2 else {
      throw .malformed("questions is no list of two")
    }
    var questions: [String] = []
    for value in values { questions.append(try text(value, of: .questions)) }
    guard questions.allSatisfy({ $0.hasSuffix("?") }) else {
      throw .malformed("a question does not end in its mark")
    }
    return questions
  }
}
