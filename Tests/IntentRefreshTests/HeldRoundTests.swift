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

/// Rounds whose scorer lets them wait, or refuses.
@Suite(.timeLimit(.minutes(5))) struct RestingScorerTests {
  let clock = ManualClock()
  let due = Domain.fixtures(4)

  /// A refresher whose scorer wants a rest in place of the chunks with these numbers.
  private func refresher(
    resting rest: RefreshWork.Rest, at chunks: Set<Int>,
    due later: @escaping @Sendable (Int) -> [Domain]
  ) -> (Refresher, World) {
    let world = World(due: due) { number, chunk in
      chunks.contains(number)
        ? RefreshWork.Chunk([], left: chunk, rest: rest)
        : RefreshWork.Chunk(chunk.map { .fixture($0) })
    }
    var work = world.work
    work.due = { _ in later(world.rounds) }
    return (
      Refresher(
        interval: .seconds(60), chunk: 2, clock: clock, now: { .morning }, work: work), world
    )
  }

  @Test func `a round that waits for long reads the folder, and takes in what came meanwhile`()
    async
  {
    let rest = RefreshWork.Rest(.limited, reason: "enough", length: .seconds(61))
    let new = Domain(kept: "new.com")
    let (refresher, world) = refresher(resting: rest, at: [2]) { [due] gathered in
      gathered == 1 ? due : [new] + due
    }
    let round = await refresher.started()
    await clock.someoneSleeps(until: .seconds(61))
    #expect(world.rounds == 1)
    clock.advance(by: .seconds(61))

    #expect(await round.value.scored == 5)
    #expect(world.rounds == 2)
    #expect(world.chunks.suffix(2) == [Array(due[2...]), [new]])
    #expect(await refresher.events.round().contains(.progressed(done: 4, of: 5)))
  }

  @Test func `a short wait has nothing read anew`() async {
    let rest = RefreshWork.Rest(.busy, reason: "soon", length: .seconds(2))
    let (refresher, world) = refresher(resting: rest, at: [1]) { [due] _ in due }
    let round = await refresher.started()
    await clock.someoneSleeps(until: .seconds(2))
    clock.advance(by: .seconds(2))
    #expect(await round.value.scored == 4)
    #expect(world.rounds == 1)
  }

  @Test func `a scorer that refuses ends the round, and is asked again by somebody alone`() async {
    let rest = RefreshWork.Rest(.stopped, reason: "no credits", length: nil)
    let (refresher, world) = refresher(resting: rest, at: [1, 2]) { [due] _ in due }
    let held = Refresher.Event.held(Hold(.stopped, reason: "no credits", until: nil))

    #expect(await refresher.refresh().wasCutShort)
    #expect(await refresher.refresh(isByHand: false).wasCutShort)
    // The folder is read all the same, and why nobody is scored is told.
    #expect(world.rounds == 2 && world.chunks.count == 1)
    _ = await refresher.events.round()
    #expect(await refresher.events.round().contains(held))

    #expect(await refresher.refresh().wasCutShort)
    #expect(await refresher.isStopped)
    #expect(await refresher.refresh().scored == 4)
    #expect(await !refresher.isStopped)
  }

  @Test func `that a scorer refuses stands when the next round is told`() async {
    let rest = RefreshWork.Rest(.stopped, reason: "no credits", length: nil)
    let (refresher, _) = refresher(resting: rest, at: [1]) { [due] _ in due }
    let run = Task { await refresher.run() }
    var events: [Refresher.Event] = []
    for await event in refresher.events {
      events.append(event)
      if case .held = event, events.contains(.nextRound(at: .morning + 60)) { break }
    }
    #expect(events.last == .held(Hold(.stopped, reason: "no credits", until: nil)))
    run.cancel()
    await run.value
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
