extension Story {
  /// One imperative sentence for the rep.
  var recommendedAction: String {
    if let (fact, setback) = obstacle { return holdBack(for: fact, setback).sentence }
    guard !favour.isEmpty else { return withoutReason.sentence }
    return "\(approach)\(deadline): \(plan)\(mind)".sentence
  }

  private var person: String {
    contact?.introduced ?? (speakable.first ?? basis.first)?.phrase.role ?? name
  }

  /// The verb and whom: `Call Priya Raman (VP Engineering) today`.
  private var approach: String {
    if let request {
      let back = request.fact.kind == .demoRequest ? " back" : ""
      return "call \(contact?.introduced ?? request.phrase.role)\(back) today"
    }
    return switch score.summary.urgency {
    case .actNow: "call \(person) today"
    case .thisWeek: "call \(person) this week"
    case .thisMonth: "call \(person) this month"
    case .nurture:
      choose(.approach, ["write to \(person), no hurry", "keep in touch with \(person)"])
    }
  }

  /// When the chance fades, if that is soon.
  private var deadline: String {
    guard let date = score.summary.decayDate, let band = score.band, band != .cold else {
      return ""
    }
    let end = CalendarDay(date)
    guard end.number - today.number <= 14 else { return "" }
    let day = end.text(seenFrom: today)
    return choose(
      .deadline,
      [", before it leaves \(band.rawValue) on \(day)", " (\(band.rawValue) until \(day))"])
  }

  private var plan: String {
    let found = speakable
    guard let first = found.first else {
      guard favour.contains(where: { $0.voice.origin == .ours }) else {
        return "begin with a question of your own"
      }
      return choose(
        .quietPlan,
        [
          "begin with a question of your own, and do not mention their visits",
          "ask what they are working on, and leave their visits out of it",
        ])
    }
    if let topic = request?.phrase.topic {
      return choose(.requestPlan, ["open with the \(topic)", "begin with the \(topic)"])
        + (found.dropFirst().first.map { ", then ask about the \($0.phrase.topic)" } ?? "")
    }
    let lead = choose(
      .lead,
      [
        "open with the \(first.phrase.topic)", "lead with the \(first.phrase.topic)",
        "start from the \(first.phrase.topic)",
      ])
    let age = first.fact.age.isOld ? " of \(first.fact.age.asNoun)" : ""
    return lead + age
      + (found.dropFirst().first.map {
        choose(
          .second,
          [", then ask about the \($0.phrase.topic)", " and get to the \($0.phrase.topic)"])
      } ?? "")
  }

  /// What to stay off, where something speaks against the company.
  private var mind: String {
    guard let (fact, setback) = against.first(where: { $0.fact.event.weight >= 0.1 }) else {
      return ""
    }
    if fact.kind == .technologyLockedIn { return ", and ask when the \(setback.topic) ends" }
    if fact.kind == .hiringFreeze { return ", and ask what the hiring freeze leaves room for" }
    return ", and stay off the \(setback.topic)"
  }

  private func holdBack(for fact: Fact, _ setback: Setback) -> String {
    let reason = "\(setback.topic) of \(fact.age.asNoun)"
    let whom =
      contact?.introduced.map { "if \($0) calls, listen" } ?? "keep the evidence under watch"
    return choose(
      .holdBack,
      [
        "hold back because of the \(reason), and \(whom)",
        "do not pitch while they deal with the \(reason); \(whom)",
      ])
  }

  private var withoutReason: String {
    if let (_, setback) = against.first {
      return "leave \(name) alone for now: nothing but the \(setback.topic) is known of it"
    }
    return score.status == .unscorable
      ? "import evidence of \(company.domain.shown), or turn on a source, before you call"
      : "spend the call on somebody else: nothing is known yet that \(name) could be called about"
  }
}
