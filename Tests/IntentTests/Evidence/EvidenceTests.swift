import Foundation
import Intent
import Testing

@Suite struct EvidenceTests {
  let piece = Evidence(
    domain: Domain(kept: "acme.com"), kind: .release, observedAt: now, headline: "Release 2")

  @Test func `a piece is certain and imported unless it says otherwise`() {
    #expect(piece.confidence == 1)
    #expect(piece.source == "import")
  }

  @Test func `a piece told with other details is the same piece`() {
    let told = Evidence(
      domain: piece.domain, kind: .release, observedAt: now, headline: "Release 2", magnitude: 2,
      confidence: 0.5, url: "https://acme.com", event: "2", subject: "SDK")

    #expect(piece.isSamePiece(as: told))
  }

  @Test(arguments: [
    Evidence.piece(.award, headline: "Release 2"),
    .piece(.release, daysAgo: 1, headline: "Release 2"),
    .piece(.release, headline: "Release 3"),
    .piece(.release, headline: "Release 2", source: "feed"),
    Evidence(
      domain: Domain(kept: "globex.com"), kind: .release, observedAt: now, headline: "Release 2"),
  ])
  func `a piece of another company, kind, time, source or headline is another`(other: Evidence) {
    #expect(!piece.isSamePiece(as: other))
  }
}
