import Foundation
import Intent
import IntentStore
import Testing

@Suite struct ActivityTests {
  let store: Store
  init() throws { store = try Store(.memory) }

  func triage(_ domain: Domain = acme) async throws -> Triage? {
    try await store.rows(of: [domain]).first?.triage
  }

  @Test func `what was done comes back as it was, the newest first`() async throws {
    try await store.list([(acme, 60)])
    try await store.keep([.fixture()], file: nil, at: now)
    let piece = Evidence.fixture().id
    let activities = [
      Activity(acme, .touched(.voicemail, meeting: nil), at: now, text: "a\n\"b\" 😀"),
      Activity(acme, .touched(.meeting, meeting: now + day), at: now + 1),
      Activity(acme, .snoozed(until: now + 2 * day, band: .warm), at: now + 2),
      Activity(acme, .disqualified, at: now + 3, text: "too small"),
      Activity(acme, .won, at: now + 4),
      Activity(acme, .reopened, at: now + 5),
      Activity(acme, .noted, at: now + 6, text: "株式会社"),
      Activity(acme, .dismissed(piece), at: now + 7, text: "another Acme"),
      Activity(acme, .restored(piece), at: now + 8),
    ]

    for activity in activities { try await store.record([activity], at: activity.at) }

    #expect(try await store.activities(of: acme) == activities.reversed())
  }

  @Test func `the list shows what the activities come to`() async throws {
    try await store.list([(acme, 60), (globex, nil)])
    try await store.record(
      [
        Activity(acme, .touched(.meeting, meeting: now + day), at: now),
        Activity(acme, .touched(.emailed, meeting: nil), at: now + 1),
        Activity(acme, .snoozed(until: now + 9, band: nil), at: now + 2),
        Activity(acme, .disqualified, at: now + 3),
      ], at: now)
    let expected = Triage(
      lastTouch: Triage.Touch(at: now + 1, outcome: .emailed),
      snooze: Triage.Snooze(until: now + 9, band: .warm), meeting: now + day,
      closing: .disqualified)

    #expect(try await triage() == expected)
    #expect(try await store.watchlist().map(\.triage) == [expected, Triage()])
    try await store.score(acme, total: 80, at: now)
    #expect(try await store.watchlistHead(1).map(\.triage) == [expected])
  }

  @Test func `a snooze that a higher band ended does not begin again`() async throws {
    try await store.list([(acme, 60)])
    try await store.record(
      [Activity(acme, .snoozed(until: now + 9 * day, band: nil), at: now + 1)], at: now + 1)
    try await store.score(acme, total: 20, at: now + day)
    #expect(try await triage()?.snooze != nil, "a lower band does not wake it")

    try await store.score(acme, total: 80, at: now + 2 * day)
    try await store.score(acme, total: 20, at: now + 3 * day)

    #expect(try await triage()?.snooze == nil)
    try await store.record([Activity(acme, .noted, at: now + 4 * day, text: "a")], at: now)
    #expect(try await triage()?.snooze == nil, "nor by what is done next")
  }

  @Test(arguments: [(Int?.none, Band?.none), (10, .cold), (60, .warm), (80, .hot)])
  func `a snooze takes the band that the company has now`(total: Int?, band: Band?) async throws {
    try await store.list([(acme, total)])

    try await store.record(
      [Activity(acme, .snoozed(until: now + day, band: nil), at: now)], at: now)

    #expect(try await triage()?.snooze == Triage.Snooze(until: now + day, band: band))
  }

  @Test func `what one does to many companies is one edit`() async throws {
    try await store.list([(acme, 60), (globex, 80)])

    let edit = try await store.record(
      [
        Activity(globex, .snoozed(until: now + day, band: nil), at: now),
        Activity(acme, .snoozed(until: now + day, band: nil), at: now),
        Activity(acme, .noted, at: now, text: "later"),
      ], at: now + 1)

    #expect(
      edit
        == Edit(kind: .snoozed, domains: [acme, globex], names: ["Acme", "Globex"], at: now + 1))
    #expect(try await store.undo(at: now + 2) == edit)
    #expect(try await store.activities(of: acme).isEmpty)
    #expect(try await store.watchlist().map(\.triage) == [Triage(), Triage()])
  }

  @Test func `a company that is not on the list is named, and nothing is recorded`() async throws {
    try await store.list([(acme, 60)])
    try await store.keep([.fixture(of: globex)], file: nil, at: now)

    await #expect(throws: ActivityError.notListed([globex])) {
      try await store.record(
        [Activity(acme, .won, at: now), Activity(globex, .won, at: now)], at: now)
    }

    #expect(try await store.activities(of: acme).isEmpty)
    #expect(try await store.nextUndo()?.kind == .added)
  }

  @Test(arguments: [
    Activity(acme, .reopened, at: now), Activity(acme, .noted, at: now, text: " \n"),
  ])
  func `what changes nothing is no edit`(activity: Activity) async throws {
    try await store.list([(acme, 60)])

    #expect(try await store.record([activity], at: now) == nil)
    #expect(try await store.record([], at: now) == nil)
    #expect(try await store.nextUndo()?.kind == .added)
  }

  @Test func `who is won already is not won again`() async throws {
    try await store.list([(acme, 60)])

    #expect(try await store.record([Activity(acme, .won, at: now)], at: now)?.kind == .won)
    #expect(try await store.record([Activity(acme, .won, at: now)], at: now) == nil)
  }

  @Test func `a company that left the list and came back is where it was`() async throws {
    try await store.list([(acme, 60)])
    let touch = Activity(acme, .touched(.connected, meeting: nil), at: now, text: "call Ann")
    try await store.record([touch], at: now)

    try await store.remove([acme], at: now + 1)
    #expect(try await store.activities(of: acme) == [touch])
    try await store.add([AccountDraft(domain: acme)], at: now + 2)

    #expect(try await triage()?.lastTouch == Triage.Touch(at: now, outcome: .connected))
  }

  @Test func `pages hold all that stands once, the oldest first`() async throws {
    try await store.list([(acme, 60), (globex, 80)])
    let done = (0..<7).map { number in
      Activity(
        number.isMultiple(of: 2) ? acme : globex, .noted, at: now + Double(number),
        text: "\(number)")
    }
    for activity in done { try await store.record([activity], at: now) }
    try await store.undo(at: now)

    for limit in [1, 3, 6, 100] {
      var all: [Activity] = []
      var names: Set<String> = []
      var position: Int64?
      repeat {
        let page = try await store.activityPage(after: position, limit: limit)
        #expect(page.activities.count <= limit)
        all += page.activities.map(\.activity)
        names.formUnion(page.activities.map(\.company))
        position = page.next
      } while position != nil
      #expect(all == Array(done.dropLast()))
      #expect(names == ["Acme", "Globex"])
    }
  }
}
