extension Story {
  /// What the rep asks for, sooner where it is urgent.
  var ask: String {
    if obstacle != nil {
      return choose(
        .ask,
        [
          "If now is not the time, may I get in touch again later?",
          "Would you rather I came back when things have settled?",
        ])
    }
    if let request { return answer(to: request) }
    let show = profile.product.map { "show you \($0.ours)" }
    return switch score.summary.urgency {
    case .actNow:
      choose(
        .ask,
        [
          "Have you got a moment today or tomorrow\(show.map { " for me to \($0)" } ?? "")?",
          show.map { "May I \($0), today or tomorrow?" }
            ?? "Could we talk again today or tomorrow?",
          "What is better for a short call\(show.map { " to \($0)" } ?? ""), today or tomorrow?",
        ])
    case .thisWeek:
      choose(
        .ask,
        [
          "Is there a gap this week\(show.map { " for me to \($0)" } ?? "")?",
          show.map { "May I \($0) this week?" } ?? "Could we meet this week?",
        ])
    case .thisMonth:
      choose(
        .ask,
        [
          "Could we find a time this month\(show.map { " for me to \($0)" } ?? "")?",
          show.map { "May I \($0) some day this month?" } ?? "Which day this month would suit you?",
        ])
    case .nurture:
      choose(
        .ask,
        [
          "May I send you something short to read, and ask again when it suits you?",
          "May I call you again in a few weeks?",
          "Who else should hear about this at your end?",
        ])
    }
  }

  private func answer(to request: Telling) -> String {
    request.fact.kind == .demoRequest
      ? choose(
        .ask,
        ["Shall we do the demo today or tomorrow?", "When can I show you, today or tomorrow?"])
      : choose(
        .ask,
        [
          "Shall we go through the trial together, today or tomorrow?",
          "When can I go through the trial with you, today or tomorrow?",
        ])
  }
}

extension String {
  /// A product as its seller names it to others: `our billing platform`, `Meterly`.
  fileprivate var ours: String {
    for article in ["a ", "an ", "the ", "our "] where lowercased().hasPrefix(article) {
      return "our " + dropFirst(article.count)
    }
    return first?.isLowercase == true ? "our \(self)" : self
  }
}
