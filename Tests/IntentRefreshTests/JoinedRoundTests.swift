import Intent
import IntentRefresh
import Testing
import TestSupport

@Suite(.timeLimit(.minutes(5))) struct JoinedRoundTests {
  let door = Door()
  let world: World
  let refresher: Refresher

  init() {
    world = World(due: Domain.fixtures(1)) { [door] number, chunk in
      if number == 1 { await door.pass() }
      return RefreshWork.Chunk(chunk.map { .fixture($0) })
    }
    refresher = Refresher(interval: .seconds(60), now: { .morning }, work: world.work)
  }

  @Test func `a refresh asked for in a round waits for that round's end`() async {
    let first = await refresher.started()
    await door.someoneStands()
    let second = await refresher.started()
    door.open()

    let report = await second.value

    #expect(report.scored == 1)
    #expect(await first.value == report)
    #expect(world.rounds == 1)
  }

  @Test func `one asked for after a round's end is a round of its own`() async {
    door.open()

    await refresher.refresh()
    await refresher.refresh()

    #expect(world.rounds == 2)
  }

  @Test func `who joined and is cancelled leaves, and the round goes on`() async {
    let first = await refresher.started()
    await door.someoneStands()
    let second = await refresher.started()

    second.cancel()
    #expect(await second.value.wasCutShort)
    door.open()

    #expect(await first.value.scored == 1)
  }

  @Test func `the timetable joins a round that a person began`() async {
    let first = await refresher.started()
    await door.someoneStands()
    let running = Task { [refresher] in await refresher.run() }
    door.open()

    _ = await first.value
    let events = await refresher.events.collected {
      if case .nextRound = $0 { true } else { false }
    }

    #expect(events.count { if case .roundBegan = $0 { true } else { false } } == 1)
    running.cancel()
    await running.value
  }
}
