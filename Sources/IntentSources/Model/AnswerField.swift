/// One text of a model's answer.
enum AnswerField: String, CaseIterable {
  case headline, summary
  case whyNow = "why_now"
  case recommendedAction = "recommended_action"
  case emailSubject = "email_subject"
  case opener, questions, bridge, ask, caution

  /// At most so many characters; of each question, where there are two.
  var limit: Int {
    switch self {
    case .emailSubject: 60
    case .headline: 80
    case .recommendedAction, .questions, .ask, .caution: 200
    case .opener, .bridge: 300
    case .summary, .whyNow: 400
    }
  }

  /// What the model is asked to write there.
  var wish: String {
    switch self {
    case .headline: "what stands out about the company; no full stop"
    case .summary: "two sentences: what the score rests on, then what that means for the rep"
    case .whyNow: "the up to three freshest strong events, a short sentence each, with its date"
    case .recommendedAction: "one imperative sentence: what the rep should do next"
    case .emailSubject: "the subject of a first e-mail; no full stop"
    case .opener: "what the rep says first: who calls, and which event is the reason"
    case .questions: "a list of exactly two open questions, each ending in a question mark"
    case .bridge: "one or two sentences from the company's situation to what the rep sells"
    case .ask: "one sentence that asks for a short meeting"
    case .caution: "for the rep alone: what speaks against calling, or null where nothing does"
    }
  }
}
