extension Story {
  /// At most 60 characters; never about visits to our own pages.
  var emailSubject: String {
    let candidates = subjects.map(\.capitalised)
    return candidates.first { $0.count <= 60 } ?? (candidates.last ?? name).cut(to: 60)
  }

  private var subjects: [String] {
    if obstacle != nil {
      return ["When things have settled at \(name)", "When things have settled"]
    }
    let found = speakable
    guard let first = found.first else {
      return (profile.problem.map { ["\($0) at \(name)", "A question about \($0)"] } ?? [])
        + ["A short question for \(name)"]
    }
    let topic = first.phrase.topic
    if first.fact.kind == .demoRequest || first.fact.kind == .trialStarted {
      return [
        "Your \(topic)", "Your \(first.fact.kind == .demoRequest ? "demo request" : "trial")",
      ]
    }
    var lines: [String] = []
    if let second = found.dropFirst().first?.phrase.topic {
      lines.append(
        choose(
          .subjectPair,
          [
            "\(name.possessive) \(topic) and \(second)", "\(topic) and \(second) at \(name)",
            "Your \(topic) and \(second)", "\(name): \(topic), \(second)",
          ]))
      if first.fact.age.isOld { lines.removeAll() }
    }
    if let problem = profile.problem { lines.append("\(name.possessive) \(topic) and \(problem)") }
    lines.append(
      choose(
        .subject,
        [
          "\(name.possessive) \(topic)", "A question about your \(topic)",
          "About your \(topic)", "\(topic) at \(name)",
        ]))
    lines.append("Your \(topic)")
    return lines
  }
}
