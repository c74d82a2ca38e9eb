import Foundation
import Intent
import IntentRefresh
import Synchronization
import Testing
import TestSupport

/// Rounds that meet what they cannot change, such as a full disk.
@Suite(.timeLimit(.minutes(5))) struct HeldRoundTests {
  struct Full: Error, CustomStringConvertible {
    let description = "the disk is full\n(make room)"
  }

  let clock = ManualClock()
  let due = Domain.fixtures(6)

  /// A refresher whose disk is full for the chunks with these numbers.
  private func refresher(fullAt chunks: Set<Int>) -> (Refresher, World) {
    let world = World(due: due) { number, chunk in
      if chunks.contains(number) { throw Full() }
      return RefreshWork.Chunk(chunk.map { .fixture($0) })
    }
    var work = world.work
    work.isLasting = { $0 is Full }
    return (
      Refresher(
        interval: .seconds(60), chunk: 2, clock: clock, now: { .morning }, work: work), world
    )
  }

  @Test func `the round waits, says why, and goes on with the same chunk`() async {
    let (refresher, world) = refresher(fullAt: [2, 3, 4, 5])
    let round = await refresher.started()
    for number in 1...4 {
      await clock.someoneSleeps(until: .seconds(10 * number))
      #expect(world.chunks.count == number + 1)
      clock.advance(by: .seconds(10))
    }
    let report = await round.value

    #expect(report.scored == 6 && report.failed == 0 && !report.wasCutShort)
    #expect(world.chunks.suffix(2) == [Array(due[2..<4]), Array(due[4..<6])])
    let events = await refresher.events.round()
    let held = Refresher.Event.held(
      Hold(reason: "the disk is full (make room)", until: .morning + 10))
    #expect(events.count { $0 == held } == 4)
  }

  @Test func `somebody who asks for a round has it tried at once`() async {
    let (refresher, world) = refresher(fullAt: [1])
    let round = await refresher.started()
    await clock.someoneSleeps(until: .seconds(10))

    let joined = await refresher.started()

    #expect(await round.value.scored == 6)
    #expect(await joined.value.scored == 6)
    #expect(world.rounds == 1)
  }

  @Test func `a pause holds it, and it goes on after that`() async {
    let (refresher, world) = refresher(fullAt: [1])
    let round = await refresher.started()
    await clock.someoneSleeps(until: .seconds(10))
    await refresher.pause()
    clock.advance(by: .seconds(600))
    await refresher.refresh([Domain(kept: "other.com")])
    #expect(world.chunks.count == 2)
    await refresher.resume()
    #expect(await round.value.scored == 6)
  }

  @Test func `it ends when it is cancelled`() async {
    let (refresher, _) = refresher(fullAt: [1])
    let round = await refresher.started()
    await clock.someoneSleeps(until: .seconds(10))
    round.cancel()
    #expect(await round.value.wasCutShort)
  }

  @Test func `companies that a person names fail at once, with the reason`() async {
    let (refresher, _) = refresher(fullAt: [1])
    let report = await refresher.refresh(due)
    #expect(report.failed == 2 && report.scored == 4)
  }
}

/// Rounds of 100,000 companies.
@Suite(.timeLimit(.minutes(5))) struct LargeRoundTests {
  @Test func `what a person asks for comes between two chunks, not after the round`() async {
    let due = Domain.fixtures(100_000)
    let world = World(due: due)
    let refresher = Refresher(interval: .seconds(60), now: { .morning }, work: world.work)
    let round = await refresher.started()

    let named = await refresher.refresh([Domain(kept: "other.com")])
    await refresher.pause()
    let done = world.chunks.count
    #expect(named.scored == 1)
    #expect(done < 391, "the round was over before anybody was answered")
    await refresher.resume()

    #expect(await round.value.scored == 100_000)
    #expect(world.doubled.isEmpty)
  }
}
