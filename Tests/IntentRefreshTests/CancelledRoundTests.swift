import Intent
import IntentRefresh
import Testing
import TestSupport

@Suite(.timeLimit(.minutes(5))) struct CancelledRoundTests {
  let due = Domain.fixtures(6)
  let door = Door()

  private func refresher(_ world: World) -> Refresher {
    Refresher(interval: .seconds(60), chunk: 2, now: { .morning }, work: world.work)
  }

  @Test func `finishes its chunk and takes no other`() async {
    let world = World(due: due) { [door] number, chunk in
      if number == 2 { await door.pass() }
      return RefreshWork.Chunk(chunk.map { .fixture($0) })
    }
    let refresher = refresher(world)

    let round = await refresher.started()
    await door.someoneStands()
    round.cancel()
    let report = await round.value

    #expect(world.chunks == [Array(due[0..<2]), Array(due[2..<4])])
    #expect(report.scored == 4 && report.failed == 0 && report.wasCutShort)
    let events = await refresher.events.round()
    #expect(events.contains(.scored(due[2..<4].map { .fixture($0) })))
    #expect(events.last == .roundEnded(report))
  }

  @Test func `a chunk that breaks off because of it is no failure`() async {
    let world = World(due: due) { [door] number, chunk in
      if number == 2 {
        await door.pass()
        throw CancellationError()
      }
      return RefreshWork.Chunk(chunk.map { .fixture($0) })
    }
    let refresher = refresher(world)

    let round = await refresher.started()
    await door.someoneStands()
    round.cancel()
    let report = await round.value

    #expect(report.scored == 2 && report.failed == 0 && report.wasCutShort)
    #expect(
      !(await refresher.events.round()).contains { if case .failed = $0 { true } else { false } })
  }

  @Test func `cancelled while it reads the folder, it scores nothing and says nothing`() async {
    let world = World(
      due: due,
      gather: { [door] in
        await door.pass()
        throw CancellationError()
      })
    let refresher = refresher(world)

    let round = await refresher.started()
    await door.someoneStands()
    round.cancel()
    let report = await round.value

    #expect(world.chunks.isEmpty)
    #expect(report.wasCutShort)
    #expect(
      !(await refresher.events.round()).contains { if case .failed = $0 { true } else { false } })
  }

  @Test func `the next round takes what was left`() async {
    let world = World(due: due) { [door] number, chunk in
      if number == 1 { await door.pass() }
      return RefreshWork.Chunk(chunk.map { .fixture($0) })
    }
    let refresher = refresher(world)

    let round = await refresher.started()
    await door.someoneStands()
    round.cancel()
    _ = await round.value
    let next = await refresher.refresh()

    #expect(next.scored == 6 && !next.wasCutShort)
  }

  @Test func `held back by a pause, it ends at once`() async {
    let world = World(due: due)
    let refresher = refresher(world)
    await refresher.pause()

    let round = await refresher.started()
    round.cancel()

    #expect(await round.value.wasCutShort)
    #expect(world.calls.isEmpty)
  }
}
