import Intent
import Testing

@Suite struct CoverageTests {
  let model = ScoringModel()

  @Test(arguments: [
    (SignalStatus.ok, 1.0), (.noSignal, 1), (.stale, 0.5), (.notFound, 0), (.unavailable, 0),
  ])
  func `a status covers its part of the cap`(status: SignalStatus, part: Double) {
    let looks = Looks(repeating: status)
    var funding = Looks.unseen
    funding.funding = status

    #expect(model.score([], looks: looks, at: now).coverage == part)
    #expect(model.score([], looks: funding, at: now).coverage == part * 0.25)
  }

  @Test func `a signal is as its last look left it, and unavailable without one`() {
    let looks = Looks(
      funding: .noSignal, hiring: .stale, news: .notFound, technology: nil, web: .unavailable)

    let score = model.score([], looks: looks, at: now)

    #expect(
      score.statuses
        == PerSignal(
          funding: .noSignal, hiring: .stale, news: .notFound, technology: .unavailable,
          web: .unavailable))
    #expect(score.coverage == 0.35)
  }

  @Test(arguments: [SignalStatus.noSignal, .stale, .notFound, .unavailable])
  func `a signal with evidence is ok whatever its last look`(status: SignalStatus) {
    let score = model.score([.piece(.release)], looks: Looks(repeating: status), at: now)

    #expect(score.statuses.technology == .ok)
    #expect(score.points.technology == 10)
  }

  @Test func `a signal with evidence is ok however faded`() {
    let score = model.score([.piece(.pageVisit, daysAgo: 3_000)], looks: .unseen, at: now)

    #expect(score.statuses.web == .ok)
    #expect(score.coverage == 0.15)
    #expect(score.status == .partial)
    #expect(score.total == 0)
  }

  @Test func `evidence dated more than a day ahead has not been seen`() {
    let score = model.score([.piece(.pageVisit, daysAgo: -1.5)], looks: .unseen, at: now)

    #expect(score.statuses.web == .unavailable)
    #expect(score.status == .unscorable)
  }

  @Test func `a score is complete when all was looked at`() {
    let looks = Looks(
      funding: .noSignal, hiring: .ok, news: nil, technology: .noSignal, web: .noSignal)

    #expect(model.score([.piece(.award)], looks: looks, at: now).status == .complete)
    #expect(model.score([], looks: looks, at: now).status == .partial)
  }

  @Test(arguments: [SignalStatus?.none, .notFound, .unavailable])
  func `where nothing was looked at there is no score and no band`(status: SignalStatus?) {
    let score = model.score([], looks: Looks(repeating: status), at: now)

    #expect(score.status == .unscorable)
    #expect(score.coverage == 0)
    #expect(score.total == nil)
    #expect(score.band == nil)
    #expect(score.summary.decayDate == nil)
  }

  @Test func `a past day without evidence counts 0`() {
    let score = model.score([], looks: nil, at: now)

    #expect(score.total == 0)
    #expect(score.band == .cold)
  }

  @Test(arguments: [(SignalStatus.stale, true), (.noSignal, false), (.unavailable, false)])
  func `a score is stale when a last look failed`(status: SignalStatus, isStale: Bool) {
    var looks = Looks.unseen
    looks.web = status

    #expect(model.score([.piece(.ipo)], looks: looks, at: now).summary.isStale == isStale)
  }
}
