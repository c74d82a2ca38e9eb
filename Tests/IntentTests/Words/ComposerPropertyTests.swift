import Foundation
import Testing

@testable import Intent

/// What holds of the words for any company, over thousands of them.
@Suite struct ComposerPropertyTests {
  static let seeds: [UInt64] = [1, 2, 3, 4]

  func forEachCase(_ seed: UInt64, of count: Int = 500, _ body: (WordsCase, Words) -> Void) {
    var generator = WordsGenerator(seed: seed)
    for _ in 0..<count {
      let made = generator.next()
      body(made, made.words)
    }
  }

  @Test(arguments: seeds) func `all that is said is grounded`(seed: UInt64) {
    forEachCase(seed, of: 300) { made, words in
      let faults = made.grounding.faults(in: words)
      #expect(faults.isEmpty, "\(faults) in \(words)")
    }
  }

  @Test(arguments: seeds) func `no text is broken`(seed: UInt64) {
    forEachCase(seed) { _, words in
      for line in words.lines {
        #expect(!line.isEmpty && line == line.oneLine)
        #expect(!line.contains("  ") && !line.contains(" ,") && !line.contains(" ."), "\(line)")
        #expect(
          !line.contains("nil") && !line.contains("Optional") && !line.contains("["), "\(line)")
        #expect(!line.contains("..") && !line.contains("?.") && !line.contains("\""), "\(line)")
        #expect(line.count { $0 == "“" } == line.count { $0 == "”" }, "\(line)")
        #expect(line.count { $0 == "(" } == line.count { $0 == ")" }, "\(line)")
      }
    }
  }

  @Test(arguments: seeds) func `every sentence ends as one`(seed: UInt64) {
    forEachCase(seed) { _, words in
      for sentence in words.sentences {
        #expect(sentence.last.map { ".?!".contains($0) } == true, "\(sentence)")
      }
      #expect(words.talkTrack.questions.count == 2)
      #expect(Set(words.talkTrack.questions).count == 2, "\(words.talkTrack.questions)")
      #expect(words.talkTrack.questions.allSatisfy { $0.hasSuffix("?") })
    }
  }

  @Test(arguments: seeds) func `a subject line has at most 60 characters and a whole end`(
    seed: UInt64
  ) {
    let dangling = ["an", "the", "and", "of", "on", "in", "at", "to", "for", "with", "your", "by"]
    forEachCase(seed) { _, words in
      #expect(words.emailSubject.count <= 60 && !words.emailSubject.isEmpty)
      let last = words.emailSubject.split(separator: " ").last.map(String.init) ?? ""
      #expect(!dangling.contains(last) || words.emailSubject.hasSuffix(" the"), "\(last)")
      #expect(words.headline.count <= 90)
    }
  }

  @Test(arguments: seeds) func `visits to our pages are never said to their face`(seed: UInt64) {
    forEachCase(seed) { _, words in
      let track = words.talkTrack
      let aloud = ([track.opener, track.bridge, track.ask, words.emailSubject] + track.questions)
        .joined(separator: " ").lowercased()
      for word in ["visited", "visits to", "our pricing page", "our pages", "pricing visit"] {
        #expect(!aloud.contains(word), "\(aloud)")
      }
    }
  }

  @Test(arguments: seeds) func `the order of the events makes no difference`(seed: UInt64) {
    var generator = WordsGenerator(seed: seed)
    for _ in 0..<200 {
      let made = generator.next()
      let composer = Composer(profile: made.profile)
      let turned = composer.words(
        for: made.company, contacts: made.contacts, score: made.score,
        events: made.events.reversed())

      #expect(turned == made.words)
    }
  }
}
