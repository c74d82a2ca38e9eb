import Foundation
import Testing

@testable import Intent

/// How amounts, ages and subjects are written.
@Suite struct WritingTests {
  @Test(arguments: [
    (600e6, "$600M"), (84.6e6, "$84.6M"), (1.2e9, "$1.2B"), (1.95e6, "$1.95M"), (640_000, "$640K"),
    (950, "$950"), (999.97e6, "$1B"), (1.234e12, "$1.23T"),
  ])
  func `dollars have three digits and a letter`(value: Double, text: String) {
    let piece = WordsCase().with(.fundingRound, value).evidence[0]

    #expect(Magnitude(piece)?.text == text)
  }

  @Test(arguments: [
    (0.2, "today", "today"), (1, "yesterday", "yesterday"), (2, "2 days ago", "two days ago"),
    (21, "21 days ago", "three weeks ago"), (60, "60 days ago", "nine weeks ago"),
    (100, "in December", "back in December"), (400, "in February 2025", "back in February 2025"),
  ])
  func `an age is written in days and said in weeks`(days: Double, written: String, said: String) {
    let age = Age(of: WordsCase.now - days * 86_400, at: CalendarDay(WordsCase.now))

    #expect(age.written == written)
    #expect(age.spoken == said)
  }

  @Test(arguments: [
    ("Dayton plant", "the Dayton plant"), ("second pit", "the second pit"), ("Kafka", "Kafka"),
    ("remote monitoring", "remote monitoring"), ("Tiles for teams", "Tiles for teams"),
    ("tracking API", "the tracking API"), ("シリーズD", "シリーズD"), ("CLI 5.0", "CLI 5.0"),
  ])
  func `a subject takes the article that it needs`(text: String, said: String) {
    #expect(Subject(text)?.definite == said)
  }

  @Test(arguments: [
    ("$85M round", "an $85M round"), ("$18M round", "an $18M round"),
    ("$180M round", "a $180M round"),
    ("$1.1B round", "a $1.1B round"), ("CTO change", "a CTO change"), ("MES setup", "an MES setup"),
    ("IPO", "an IPO"), ("user group", "a user group"), ("award", "an award"),
  ])
  func `a and an go by the sound`(text: String, said: String) {
    #expect(text.withArticle == said)
  }

  @Test(arguments: [
    ("A \"quoted\" thing", "A quoted thing"), ("open (bracket", "open bracket"),
    (" double  blank ", "double blank"), ("nothing.", "nothing"), ("…", nil as String?),
  ])
  func `a text from outside fits into a sentence`(text: String, said: String?) {
    #expect(text.spoken == said)
  }
}
