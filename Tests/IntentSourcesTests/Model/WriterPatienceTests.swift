import Foundation
import Intent
import Testing
import TestSupport

@testable import IntentSources

@Suite(.timeLimit(.minutes(5))) struct WriterPatienceTests {
  let a: Domain
  let b: Domain
  let c: Domain
  let clock = ManualClock()

  init() throws {
    (a, b, c) = (try Domain("a.example"), try Domain("b.example"), try Domain("c.example"))
  }

  func writer(at desk: Desk, concurrency: Int = 1, chance: Double = 0) -> Writer {
    Writer(
      concurrency: concurrency, clock: clock, now: { WritingRequest.now }, chance: { chance },
      work: desk.work)
  }

  /// Answers with one fault after the other, then with words.
  func desk(_ faults: ModelFault...) -> Desk {
    Desk(answer: { [faults] number, _ throws(ModelFault) in
      if number <= faults.count { throw faults[number - 1] }
    })
  }

  @Test func `waits grow with each fault, and begin anew after an answer`() async {
    let fault = ModelFault.unreachable("gone")
    let desk = desk(fault, fault, .status(500), fault, fault)
    let writer = writer(at: desk)

    await writer.want([a])
    await writer.whileRunning { events in
      var passed = Duration.zero
      for wait in [5, 10, 20, 40, 80] {
        guard case .waits = await events.next() else {
          Issue.record("there is no wait")
          return
        }
        passed += .seconds(wait)
        await clock.someoneSleeps(until: passed)
        clock.advance(by: .seconds(wait))
      }
      #expect(await events.next() == .wrote(a))
    }
  }

  @Test func `no wait is longer than a quarter of an hour`() {
    var patience = Patience()
    let waits = (0..<100).map { _ in patience.wait(after: .status(503), chance: 0) }

    #expect(waits.last == .seconds(900))
    #expect(waits == waits.sorted())

    patience.restore()
    #expect(patience.wait(after: .status(503), chance: 0) == .seconds(5))
  }

  @Test func `chance shortens a wait by up to a half`() {
    var patience = Patience()

    #expect(patience.wait(after: .status(503), chance: 0.5) == .milliseconds(3_750))
  }

  @Test(arguments: [
    (Duration?.some(.zero), 1), (.seconds(7), 7), (.seconds(1_000_000_000), 3_600), (nil, 5),
  ])
  func `a server's own wait is heeded within reason`(asked: Duration?, seconds: Int) {
    var patience = Patience()

    #expect(
      patience.wait(after: .limited(retryAfter: asked), chance: 0) == .seconds(seconds))
  }

  @Test func `nothing is asked in a wait, and after it one company first`() async {
    let door = Door()
    let desk = Desk(answer: { number, _ throws(ModelFault) in
      if number == 1 { throw .limited(retryAfter: .seconds(60)) }
      if number > 1 { await door.pass() }
    })
    let writer = writer(at: desk, concurrency: 1)

    await writer.want([a])
    await writer.whileRunning { events in
      let reason = "\(ModelFault.limited(retryAfter: .seconds(60)))"
      #expect(
        await events.next() == .waits(reason: reason, until: WritingRequest.now + 60))
      await clock.someoneSleeps(until: .seconds(60))
      await writer.want([a, b, c])
      clock.advance(by: .seconds(59))
      #expect(desk.asked == [a])
      clock.advance(by: .seconds(1))
      await door.someoneStands()
      #expect(desk.asked == [a, a])
      door.open()
    }
  }

  @Test func `a longer wait that a second answer asks for takes the place of the first`() async {
    let (first, second) = (Door(), Door())
    let desk = Desk(answer: { number, domain throws(ModelFault) in
      if number > 2 { return }
      if domain.rawValue == "a.example" {
        await first.pass()
        throw .unreachable("gone")
      }
      await second.pass()
      throw .limited(retryAfter: .seconds(60))
    })
    let writer = writer(at: desk, concurrency: 2)

    await writer.want([a, b])
    await writer.whileRunning { events in
      await second.someoneStands()
      first.open()
      await clock.someoneSleeps(until: .seconds(5))
      second.open()
      await clock.someoneSleeps(until: .seconds(60))
      clock.advance(by: .seconds(5))
      #expect(desk.asked.count == 2)
      clock.advance(by: .seconds(55))
      while desk.asked.count < 4, await events.next() != nil {}
    }

    #expect(Set(desk.asked) == [a, b])
  }

  @Test func `a company that is late three times is set aside, and the next has its turn`() async {
    let late = ModelFault.late(.seconds(20))
    let desk = desk(late, late, late)
    let writer = writer(at: desk)

    await writer.want([a, b])
    await writer.whileRunning { events in
      for (wait, end) in [(5, 5), (10, 15), (20, 35)] {
        if end == 35 { #expect(await events.next() == .fellShort(a, reason: "\(late)")) }
        _ = await events.next()
        await clock.someoneSleeps(until: .seconds(end))
        clock.advance(by: .seconds(wait))
      }
      #expect(await events.next() == .wrote(b))
    }

    #expect(desk.asked == [a, a, a, b])
    #expect(desk.writing(of: a) == nil)
  }

  @Test func `a refused key stops it, and is told`() async {
    let desk = desk(.keyRefused(401))
    let writer = writer(at: desk)

    await writer.want([a, b])
    await writer.run()

    let events = await writer.events.reduce(into: []) { $0.append($1) }
    #expect(events == [.stopped(reason: "\(ModelFault.keyRefused(401))")])
    #expect(desk.asked == [a])
  }
}
