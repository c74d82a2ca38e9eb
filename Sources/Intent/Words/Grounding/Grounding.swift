/// Tells what a text about a company says that nobody has shown: the guard for what is written.
///
/// Known are the texts of the evidence that counts, of the company, its contacts and the seller's
/// profile. What stands there word for word is passed, and so are these; all else is a fault.
///
/// - Amounts: a magnitude or an amount in a known text, in the same currency, rounded to no fewer
///   than two digits: `$600M`, `$600,000,000`, `600 million dollars`. Amounts of evidence are USD.
/// - Percentages: a magnitude or one in a known text, without a sign or with its own: `+40%`,
///   `40 percent`. One that fell is not said to be `up`.
/// - Times: the age of an event in any unit, to the nearest of it (`21 days ago`, `three weeks
///   ago`), the days until the score falls, the 7 days of the change, and those in known texts.
///   `yesterday`, `this morning`, `last week` and the like need an event of that age; `today`,
///   `tomorrow` and `this week` need none. Weekdays and clock times are in a known text or faults.
/// - Dates, months, quarters and years: those of an event, of the score and of its fall, to the day
///   give or take one, and those in known texts. A month needs its capital.
/// - Points: the score, the points of a signal and of an event, the change, and the caps after `of`
///   or `/`, each beside a word that says so (`points`, `score`, `HOT at`, `a rise of`).
/// - Counts: how many events, reports, contacts, signals there are, before such a noun; `one`.
/// - Other numbers, in digits or in words: a magnitude or a number in a known text. `doubled`,
///   `dozens` and their like count as numbers that nobody gave.
/// - Names: a word with a capital, of capitals, with digits in it, of a script without capitals, a
///   web or mail address. At the start of a sentence, or in a line where most words have a capital,
///   it may be an ordinary English word; within one it may be `I`, a band, `CTO` and such.
///
/// A name without a capital, and what is claimed without number and name, it cannot see.
package struct Grounding: Sendable {
  let known: KnownFacts

  package init(
    company: Company, contacts: [Contact], score: Score, events: [ScoredEvent],
    profile: SellerProfile
  ) {
    known = KnownFacts(
      company: company, contacts: contacts, score: score, events: events, profile: profile)
  }

  /// What of a text is not known, as it stands there, each once and in its order.
  ///
  /// - Complexity: O(*text* * *known texts*).
  package func faults(in text: String) -> [String] {
    var found: [String] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let lexemes = Lexeme.read(line, except: known.texts)
      var index = 0
      while index < lexemes.count {
        let (isGrounded, length) = check(lexemes, at: index)
        if !isGrounded {
          let end = lexemes[index + length - 1].range.upperBound
          let fault = String(line[lexemes[index].range.lowerBound..<end])
          if !found.contains(fault) { found.append(fault) }
        }
        index += length
      }
    }
    return found
  }

  /// What of any part of the words is not known.
  package func faults(in words: Words) -> [String] {
    let texts = [
      words.headline, words.summary, words.whyNow, words.recommendedAction, words.emailSubject,
      words.talkTrack.text,
    ]
    return faults(in: texts.joined(separator: "\n"))
  }

  /// Whether what begins at a place is grounded, and how many lexemes it takes.
  private func check(_ lexemes: [Lexeme], at index: Int) -> (isGrounded: Bool, length: Int) {
    if let (moment, length) = Moment.read(lexemes, at: index) {
      return (known.has(moment), length)
    }
    if let quantity = Quantity(lexemes, at: index) {
      return (isKnown(quantity, in: lexemes, at: index), quantity.length)
    }
    return checkName(lexemes, at: index)
  }
}
