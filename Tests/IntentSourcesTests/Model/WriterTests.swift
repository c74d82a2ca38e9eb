import Foundation
import Intent
import Testing
import TestSupport

@testable import IntentSources

@Suite(.timeLimit(.minutes(5))) struct WriterTests {
  let a: Domain
  let b: Domain
  let c: Domain
  let d: Domain
  let clock = ManualClock()

  init() throws {
    (a, b, c, d) = (
      try Domain("a.example"), try Domain("b.example"), try Domain("c.example"),
      try Domain("d.example")
    )
  }

  func writer(at desk: Desk, concurrency: Int = 2, chance: Double = 0) -> Writer {
    Writer(
      concurrency: concurrency, clock: clock, now: { WritingRequest.now }, chance: { chance },
      work: desk.work)
  }

  @Test func `what was written is kept with its revision, and reported`() async throws {
    let desk = Desk()
    let writer = writer(at: desk)

    await writer.want([a])
    await writer.whileRunning { events in
      #expect(await events.next() == .wrote(a))
    }

    let revision = WordsRevision(of: try desk.request(for: a), by: "m")
    #expect(
      desk.writing(of: a)
        == Writing(
          domain: a, revision: revision, writtenAt: WritingRequest.now, outcome: .words(.fixture)))
  }

  @Test func `the same evidence is written from once`() async throws {
    let desk = Desk()
    desk.hold(
      Writing(
        domain: b, revision: WordsRevision(of: try desk.request(for: b), by: "m"),
        writtenAt: .distantPast, outcome: .fellShort(reason: "it was off")))
    let writer = writer(at: desk, concurrency: 1)

    await writer.want([a, b])
    await writer.whileRunning { events in
      #expect(await events.next() == .wrote(a))
      await writer.want([a, b, c])
      #expect(await events.next() == .wrote(c))
    }

    #expect(desk.asked == [a, c])
  }

  @Test func `other evidence is written from anew`() async throws {
    let desk = Desk()
    let writer = writer(at: desk)

    await writer.want([a])
    try await writer.whileRunning { events in
      #expect(await events.next() == .wrote(a))
      desk.add(try WritingRequest.launch("A launch"), to: a)
      await writer.want([a])
      #expect(await events.next() == .wrote(a))
    }

    #expect(desk.asked == [a, a])
  }

  @Test func `no more are written for at once than may be`() async {
    let door = Door()
    let desk = Desk(answer: { _, _ throws(ModelFault) in await door.pass() })
    let writer = writer(at: desk, concurrency: 2)

    await writer.want([a, b, c])
    await writer.whileRunning { events in
      await door.someoneStands()
      await door.someoneStands()
      #expect(desk.asked.count == 2)
      door.open()
      while desk.asked.count < 3, await events.next() != nil {}
    }

    #expect(Set(desk.asked) == [a, b, c])
  }

  @Test func `what is looked at no more is not written for`() async {
    let door = Door()
    let desk = Desk(answer: { _, _ throws(ModelFault) in await door.pass() })
    let writer = writer(at: desk, concurrency: 1)

    await writer.want([a, b, c])
    await writer.whileRunning { events in
      await door.someoneStands()
      await writer.want([d])
      door.open()
      while let event = await events.next(), event != .wrote(d) {}
    }

    #expect(desk.asked == [a, d])
  }

  @Test func `an answer that cannot be shown is kept as such, and not asked for again`() async {
    let fault = ModelFault.ungrounded(["$900M"])
    let desk = Desk(answer: { number, _ throws(ModelFault) in if number == 1 { throw fault } })
    let writer = writer(at: desk, concurrency: 1)

    await writer.want([a])
    await writer.whileRunning { events in
      #expect(await events.next() == .fellShort(a, reason: "\(fault)"))
      await writer.want([a, b])
      #expect(await events.next() == .wrote(b))
    }

    #expect(desk.asked == [a, b])
    #expect(desk.writing(of: a)?.outcome == .fellShort(reason: "\(fault)"))
  }

  @Test func `what cannot be kept is told, and the model not asked again`() async {
    let desk = Desk(keep: { throw POSIXError(.ENOSPC) })
    let writer = writer(at: desk, concurrency: 1)

    await writer.want([a])
    await writer.whileRunning { events in
      guard case .fellShort(a, _) = await events.next() else {
        Issue.record("it was not told")
        return
      }
      await writer.want([a, b])
      guard case .fellShort(b, _) = await events.next() else {
        Issue.record("the model was asked again, or not at all")
        return
      }
    }

    #expect(desk.asked == [a, b])
  }

  @Test func `who is cancelled in the middle ends`() async {
    let door = Door()
    let desk = Desk(answer: { _, _ throws(ModelFault) in
      await door.pass()
      throw .cancelled
    })
    let writer = writer(at: desk)
    let running = Task { await writer.run() }

    await writer.want([a])
    await door.someoneStands()
    running.cancel()
    await running.value

    #expect(await writer.events.reduce(into: []) { $0.append($1) } == [])
    #expect(desk.writing(of: a) == nil)
  }
}
