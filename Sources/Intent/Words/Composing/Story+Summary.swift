extension Story {
  var summary: String {
    guard let total = score.total, let band = score.band else { return unscorableSummary }
    guard !favour.isEmpty || !against.isEmpty else { return emptySummary(total) }
    return base.sentence + " " + meaning(of: total, band).sentence
  }

  var whyNow: String {
    let facts = freshest
    if facts.isEmpty {
      return against.isEmpty
        ? "Nothing to report of \(company.domain.shown) yet."
        : "Nothing in favour of a call; \(against[0].setback.topic) \(against[0].fact.when)."
    }
    let news = facts.map(\.phrase.news).joined(separator: " ")
    guard let (fact, setback) = obstacle else { return news }
    return "\(setback.topic) \(fact.when), before anything else.".capitalised + " " + news
  }

  /// What the score rests on.
  private var base: String {
    let deeds = basis.map { telling in
      guard telling.fact.isBare, let quoted = telling.fact.quotedHeadline(of: name) else {
        return telling.phrase.deed
      }
      return "\(telling.phrase.deed) (\(quoted))"
    }
    guard !deeds.isEmpty else {
      return "nothing speaks for it, and it " + against.prefix(2).map(\.setback.deed).listed
    }
    return deeds.listed
  }

  private func meaning(of total: Int, _ band: Band) -> String {
    let points = total.of("point", "points")
    if favour.isEmpty, let setback = against.first?.setback {
      return
        "that leaves \(points), \(band.rawValue), until more is known than the \(setback.topic)"
    }
    let heavy = against.filter { $0.fact.event.weight >= 0.1 }.prefix(2)
    if !heavy.isEmpty {
      let deeds = heavy.map(\.setback.deed).listed
      return choose(
        .meaning,
        [
          "But it \(deeds), which leaves \(points), \(band.rawValue), \(shortcoming)",
          "Against that, it \(deeds): \(points), \(band.rawValue), \(shortcoming)",
        ])
    }
    let standing = choose(
      .meaning,
      [
        "\(points), \(band.rawValue)\(until)\(lately), \(shortcoming)",
        "\(band.rawValue)\(until) at \(points)\(lately), \(shortcoming)",
      ])
    return sense.map { "\($0): \(standing)" } ?? "that makes \(standing)"
  }

  /// Until when the band holds: ` until 7 April`, or nothing.
  private var until: String {
    guard let date = score.summary.decayDate, score.band != .cold else { return "" }
    return " until \(CalendarDay(date).text(seenFrom: today))"
  }

  /// The change of the last week where there is one worth a word.
  private var lately: String {
    let change = score.summary.momentum
    if change.magnitude < 3 || change == score.total { return "" }
    return change > 0
      ? " after a rise of \(change) in 7 days" : " after a fall of \(-change) in 7 days"
  }

  /// Where it comes short, as the end of a sentence.
  private var shortcoming: String {
    let unseen = Signal.allCases.filter { score.statuses[$0] == .unavailable }
    let failed = Signal.allCases.filter { score.statuses[$0] == .stale }
    let bare = Signal.allCases.filter {
      score.points[$0] == 0 && !unseen.contains($0) && !failed.contains($0)
    }
    if !failed.isEmpty {
      return "though the last look at \(failed.map(\.rawValue).listed) failed"
    }
    if let newest = favour.min(by: { $0.age.days < $1.age.days }), newest.age.isOld {
      return "and nothing has been added since \(newest.age.asNoun)"
    }
    if bare.count == 5 { return "and none of it weighs much" }
    if bare.count > 2 {
      let counted = Signal.allCases.filter { score.points[$0] > 0 }
      return "and only \(counted.map(\.rawValue).listed) \(counted.count == 1 ? "counts" : "count")"
    }
    if !bare.isEmpty {
      return choose(
        .bareSignals,
        [
          "with nothing to show in \(bare.map(\.rawValue).listed)",
          "and nothing counts in \(bare.map(\.rawValue).listed)",
        ])
    }
    if !unseen.isEmpty {
      return "and nobody has looked at \(unseen.map(\.rawValue).listed) yet"
    }
    return weakest
  }

  /// The signal that is furthest from its cap.
  private var weakest: String {
    let caps = Policy.standard.caps
    let weakest = Signal.allCases.min { first, second in
      score.points[first] * caps[second] < score.points[second] * caps[first]
    }
    guard let weakest, score.points[weakest] < caps[weakest] else {
      return "with nothing missing"
    }
    let points = score.points[weakest].of("point", "points")
    return choose(
      .weakestSignal,
      [
        "with \(weakest.rawValue) the thinnest part (\(points))",
        "and \(weakest.rawValue) has the most room left at \(points)",
      ])
  }

  private func emptySummary(_ total: Int) -> String {
    "Nothing that counts is known of \(company.domain.shown)\(trade). So \(company.domain.shown) "
      + "stands at \(total.of("point", "points")), with nothing to lead with so far."
  }

  private var unscorableSummary: String {
    "Nobody has looked at \(company.domain.shown)\(trade) yet, so there is no score. "
      + "Import evidence of \(company.domain.shown) or turn on a source to get one."
  }

  /// What little is known besides evidence: ` (Education, United States)`, or nothing.
  private var trade: String {
    let known = [company.industry?.spoken, company.country?.spoken].compactMap { $0 }
    return known.isEmpty ? "" : " (\(known.joined(separator: ", ")))"
  }
}
