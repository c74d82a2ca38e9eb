import Foundation
import Intent
import IntentRefresh
import Testing

@Suite(.timeLimit(.minutes(5))) struct RoundTests {
  private struct Broken: Error, CustomStringConvertible {
    var description = "the store is gone"
  }

  private func refresher(_ world: World, chunk: Int = 2) -> Refresher {
    Refresher(interval: .seconds(60), chunk: chunk, now: { .morning }, work: world.work)
  }

  @Test func `takes what is due in chunks of 256, in the order given`() async {
    let due = Domain.fixtures(600)
    let world = World(due: due)

    await Refresher(interval: .seconds(60), work: world.work).refresh()

    #expect(world.chunks.map(\.count) == [256, 256, 88])
    #expect(world.chunks.flatMap(\.self) == due)
  }

  @Test func `reads the folder first, then asks what is due`() async {
    let world = World(due: Domain.fixtures(1))

    await refresher(world).refresh()

    #expect(world.calls == [.gather, .due, .rescore(Domain.fixtures(1))])
  }

  @Test func `reports in order what was done, and alone only changed bands and failures`() async {
    let due = Domain.fixtures(4)
    let hot = Rescored.fixture(due[1], was: .warm, is: .hot)
    let world = World(due: due) { number, chunk in
      number == 1
        ? RefreshWork.Chunk([.fixture(due[0]), hot])
        : RefreshWork.Chunk([.fixture(due[2])], failed: [(due[3], reason: "no row")])
    }
    let refresher = refresher(world)

    let report = await refresher.refresh()

    let change = BandChange(domain: due[1], name: "", from: .warm, to: .hot, at: .morning, total: 0)
    #expect(
      await refresher.events.round() == [
        .roundBegan(due: 4, at: .morning),
        .scored([.fixture(due[0]), hot]), .bandChanged(change), .progressed(done: 2, of: 4),
        .scored([.fixture(due[2])]), .failed(due[3], reason: "no row"),
        .progressed(done: 4, of: 4), .roundEnded(report),
      ])
    #expect(
      report
        == RoundReport(scored: 3, failed: 1, bandChanges: 1, began: .morning, ended: .morning))
  }

  @Test func `problems of the watched folder are told and end nothing`() async {
    let world = World(
      due: Domain.fixtures(1), gather: { ["a.csv: line 2: no date", "b.csv: empty"] })
    let refresher = refresher(world)

    let report = await refresher.refresh()

    #expect(
      await refresher.events.round().prefix(3) == [
        .roundBegan(due: 1, at: .morning), .failed(nil, reason: "a.csv: line 2: no date"),
        .failed(nil, reason: "b.csv: empty"),
      ])
    #expect(report.scored == 1 && !report.wasCutShort)
  }

  @Test func `a folder that cannot be read is a problem too`() async {
    let world = World(due: Domain.fixtures(1), gather: { throw Broken() })
    let refresher = refresher(world)

    let report = await refresher.refresh()

    #expect(await refresher.events.round().contains(.failed(nil, reason: "the store is gone")))
    #expect(report.scored == 1 && !report.wasCutShort)
  }

  @Test func `a store that cannot say what is due ends the round with the reason`() async {
    var work = World().work
    work.due = { _ in throw Broken() }
    let refresher = Refresher(interval: .seconds(60), now: { .morning }, work: work)

    let report = await refresher.refresh()

    #expect(report.wasCutShort)
    #expect(
      await refresher.events.round() == [
        .roundBegan(due: 0, at: .morning), .failed(nil, reason: "the store is gone"),
        .roundEnded(report),
      ])
  }

  @Test func `a failed chunk is one failure, and the next chunk goes on`() async {
    let world = World(due: Domain.fixtures(6)) { number, chunk in
      if number == 2 { throw Broken() }
      return RefreshWork.Chunk(chunk.map { .fixture($0) })
    }
    let refresher = refresher(world)

    let report = await refresher.refresh()

    let events = await refresher.events.round()
    #expect(events.count { $0 == .failed(nil, reason: "the store is gone") } == 1)
    #expect(events.contains(.progressed(done: 6, of: 6)))
    #expect(report.scored == 4 && report.failed == 2 && !report.wasCutShort)
  }

  @Test(arguments: [([1, 2, 3], 3, true), ([2, 3, 4], 4, true), ([1, 2, 4, 5], 6, false)])
  func `three chunks failing in a row end the round`(
    failing: [Int], chunks: Int, wasCutShort: Bool
  ) async {
    let world = World(due: Domain.fixtures(12)) { number, chunk in
      if failing.contains(number) { throw Broken() }
      return RefreshWork.Chunk(chunk.map { .fixture($0) })
    }
    let refresher = refresher(world)

    let report = await refresher.refresh()

    #expect(world.chunks.count == chunks)
    #expect(report.wasCutShort == wasCutShort)
    #expect(report.failed == failing.count * 2)
    let failures = await refresher.events.round().filter {
      $0 == .failed(nil, reason: "the store is gone")
    }
    #expect(failures.count == failing.count)
  }

  @Test func `the next round is a new beginning after three failures`() async {
    let world = World(due: Domain.fixtures(8)) { number, chunk in
      if number <= 3 { throw Broken() }
      return RefreshWork.Chunk(chunk.map { .fixture($0) })
    }
    let refresher = refresher(world)

    await refresher.refresh()
    let report = await refresher.refresh()

    #expect(report.scored == 8 && report.failed == 0 && !report.wasCutShort)
  }

  @Test func `the text of an error is shown as one harmless line`() async {
    let world = World(due: Domain.fixtures(1)) { _, _ in
      throw Broken(description: "no\u{1B}[31m such\nfile")
    }
    let refresher = refresher(world)

    await refresher.refresh()

    #expect(await refresher.events.round().contains(.failed(nil, reason: "no such file")))
  }

  @Test func `a round of 100,000 is some 400 batches`() async {
    let world = World(due: Domain.fixtures(100_000))
    let refresher = Refresher(interval: .seconds(60), work: world.work)

    let report = await refresher.refresh()

    #expect(report.scored == 100_000)
    let events = await refresher.events.round()
    #expect(events.count { if case .scored = $0 { true } else { false } } == 391)
    #expect(events.count == 2 + 2 * 391)
  }
}
