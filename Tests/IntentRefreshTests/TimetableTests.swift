import Foundation
import Intent
import IntentRefresh
import Synchronization
import Testing
import TestSupport

@Suite(.timeLimit(.minutes(5))) struct TimetableTests {
  let clock = ManualClock()

  /// Runs a refresher with an interval of a minute for as long as a test needs it.
  private func running(
    _ world: World, now: @escaping @Sendable () -> Date = { .morning },
    _ test: (Refresher) async -> Void
  ) async {
    let refresher = Refresher(interval: .seconds(60), clock: clock, now: now, work: world.work)
    let running = Task { await refresher.run() }
    await test(refresher)
    running.cancel()
    await running.value
  }

  @Test func `runs a round at once, and then each interval`() async {
    let world = World()
    await running(world) { _ in
      await clock.someoneSleeps(until: .seconds(60))
      #expect(world.rounds == 1)
      clock.advance(by: .seconds(60))
      await clock.someoneSleeps(until: .seconds(120))
      #expect(world.rounds == 2)
    }
  }

  @Test func `tells after each round when the next one comes`() async {
    await running(World()) { refresher in
      await clock.someoneSleeps(until: .seconds(60))
      clock.advance(by: .seconds(60))
      await clock.someoneSleeps(until: .seconds(120))

      let report = RoundReport(began: .morning, ended: .morning)
      let round: [Refresher.Event] = [
        .roundBegan(due: 0, at: .morning), .roundEnded(report), .nextRound(at: .morning + 60),
      ]
      await refresher.pause()
      #expect(await refresher.events.collected { $0 == .paused } == round + round + [.paused])
    }
  }

  @Test func `an interval counts from the beginning of a round`() async {
    let world = World(gather: { [clock] in
      clock.advance(by: .seconds(20))
      return []
    })
    await running(world) { refresher in
      await clock.someoneSleeps(until: .seconds(60))
      await refresher.pause()
      let events = await refresher.events.collected { $0 == .paused }
      #expect(events.contains(.nextRound(at: .morning + 40)))
    }
  }

  @Test func `rounds longer than the interval never follow without a rest`() async {
    let world = World(gather: { [clock] in
      clock.advance(by: .seconds(200))
      return []
    })
    await running(world) { _ in
      await clock.someoneSleeps(until: .seconds(260))
      #expect(world.rounds == 1)
      clock.advance(by: .seconds(60))
      await clock.someoneSleeps(until: .seconds(520))
      #expect(world.rounds == 2)
    }
  }

  @Test func `one round makes up for a night asleep`() async {
    let world = World()
    await running(world) { _ in
      await clock.someoneSleeps(until: .seconds(60))
      clock.advance(by: .seconds(8 * 3_600))
      await clock.someoneSleeps(until: .seconds(8 * 3_600 + 60))
      #expect(world.rounds == 2)
    }
  }

  @Test(arguments: [-86_400, -3_600, 3_600, 34_560_000] as [TimeInterval])
  func `a wall clock that is set neither hastens a round nor forgets one`(
    jump: TimeInterval
  ) async {
    let world = World()
    let wall = Mutex(Date.morning)
    await running(world, now: { wall.withLock(\.self) }) { refresher in
      await clock.someoneSleeps(until: .seconds(60))
      wall.withLock { $0 += jump }
      clock.advance(by: .seconds(59))
      #expect(world.rounds == 1)
      clock.advance(by: .seconds(1))
      await clock.someoneSleeps(until: .seconds(120))
      #expect(world.rounds == 2)

      await refresher.pause()
      let events = await refresher.events.collected { $0 == .paused }
      #expect(events.contains(.nextRound(at: .morning + jump + 60)))
    }
  }

  @Test func `a new interval counts from the last round`() async {
    let world = World()
    await running(world) { refresher in
      await clock.someoneSleeps(until: .seconds(60))
      clock.advance(by: .seconds(10))

      await refresher.setInterval(.seconds(90))
      await clock.someoneSleeps(until: .seconds(90))
      #expect(world.rounds == 1)

      await refresher.setInterval(.seconds(5))
      await clock.someoneSleeps(until: .seconds(15))
      #expect(world.rounds == 2)

      await refresher.pause()
      let told = await refresher.events.collected { $0 == .paused }
        .filter { if case .nextRound = $0 { true } else { false } }
      let expected: [Refresher.Event] = [60, 80, 5].map { .nextRound(at: .morning + $0) }
      #expect(told == expected)
    }
  }

  @Test func `a round that a person asked for moves the next one`() async {
    let world = World()
    await running(world) { refresher in
      await clock.someoneSleeps(until: .seconds(60))
      clock.advance(by: .seconds(40))
      await refresher.refresh()
      await clock.someoneSleeps(until: .seconds(100))
      #expect(world.rounds == 2)
    }
  }

  @Test func `a round that fell due in a pause begins when it ends`() async {
    let world = World()
    await running(world) { refresher in
      await clock.someoneSleeps(until: .seconds(60))
      await refresher.pause()
      clock.advance(by: .seconds(600))
      #expect(world.rounds == 1)
      await refresher.resume()
      await clock.someoneSleeps(until: .seconds(660))
      #expect(world.rounds == 2)
    }
  }

  @Test func `a short pause changes nothing but tells the next round again`() async {
    let world = World()
    await running(world) { refresher in
      await clock.someoneSleeps(until: .seconds(60))
      await refresher.pause()
      clock.advance(by: .seconds(10))
      await refresher.resume()
      await clock.someoneSleeps(until: .seconds(60))
      await refresher.pause()

      let events = await refresher.events.collected { $0 == .nextRound(at: .morning + 50) }
      #expect(events.suffix(3) == [.paused, .resumed, .nextRound(at: .morning + 50)])
      #expect(world.rounds == 1)
    }
  }

  @Test func `ends when it is cancelled asleep, and its events end with it`() async {
    let refresher = Refresher(interval: .seconds(60), clock: clock, work: World().work)
    let running = Task { await refresher.run() }
    await clock.someoneSleeps(until: .seconds(60))

    running.cancel()
    await running.value

    #expect(await refresher.events.collected { _ in false }.count == 3)
  }

  @Test func `ends when it is cancelled in a round`() async {
    let door = Door()
    let world = World(due: Domain.fixtures(600)) { _, chunk in
      await door.pass()
      return RefreshWork.Chunk(chunk.map { .fixture($0) })
    }
    let refresher = Refresher(interval: .seconds(60), clock: clock, work: world.work)
    let running = Task { await refresher.run() }
    await door.someoneStands()

    running.cancel()
    await running.value

    #expect(world.chunks.count == 1)
    let events = await refresher.events.collected { _ in false }
    #expect(events.count { if case .scored = $0 { true } else { false } } == 1)
  }

  @Test func `ends when it is cancelled in a pause`() async {
    let refresher = Refresher(interval: .seconds(60), clock: clock, work: World().work)
    await refresher.pause()
    let running = Task { await refresher.run() }

    running.cancel()
    await running.value

    #expect(await refresher.events.collected { _ in false } == [.paused])
  }
}
