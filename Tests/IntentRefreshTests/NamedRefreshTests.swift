import Intent
import IntentRefresh
import Testing
import TestSupport

@Suite(.timeLimit(.minutes(5))) struct NamedRefreshTests {
  let due = Domain.fixtures(4)
  let door = Door()

  /// A world in which the first chunk waits before the door.
  private var waiting: World {
    World(due: due) { [door] number, chunk in
      if number == 1 { await door.pass() }
      return RefreshWork.Chunk(chunk.map { .fixture($0) })
    }
  }

  private func refresher(_ world: World) -> Refresher {
    Refresher(interval: .seconds(60), chunk: 2, now: { .morning }, work: world.work)
  }

  @Test func `scores these only, whatever is due, and reads no folder`() async {
    let world = World(due: due)

    let report = await refresher(world).refresh([due[2]])

    #expect(world.calls == [.rescore([due[2]])])
    #expect(report == RoundReport(scored: 1, began: .morning, ended: .morning))
  }

  @Test func `scores a company that is named twice once`() async {
    let world = World()

    await refresher(world).refresh([due[0], due[1], due[0]])

    #expect(world.chunks == [[due[0], due[1]]])
  }

  @Test func `goes in chunks too`() async {
    let world = World()

    await refresher(world).refresh(due)

    #expect(world.chunks == [Array(due[0..<2]), Array(due[2..<4])])
  }

  @Test func `reports what came of it, and no round`() async {
    let changed = Rescored.fixture(due[0], was: .cold, is: .hot)
    let world = World { _, _ in
      RefreshWork.Chunk([changed], failed: [(self.due[1], reason: "no row")])
    }
    let refresher = refresher(world)

    await refresher.refresh([due[0], due[1]])
    await refresher.pause()

    let change = BandChange(domain: due[0], name: "", from: .cold, to: .hot, at: .morning, total: 0)
    #expect(
      await refresher.events.collected { $0 == .paused } == [
        .scored([changed]), .bandChanged(change), .failed(due[1], reason: "no row"), .paused,
      ])
  }

  @Test func `does not wait for a round that scores others`() async {
    let world = waiting
    let refresher = refresher(world)
    let round = await refresher.started()
    await door.someoneStands()

    let report = await refresher.refresh([due[3]])

    #expect(report.scored == 1)
    door.open()
    #expect(await round.value.scored == 4)
    #expect(world.doubled.isEmpty)
  }

  @Test func `a company that the round is scoring is scored again after that`() async {
    let world = waiting
    let refresher = refresher(world)
    let round = await refresher.started()
    await door.someoneStands()

    let named = await refresher.started([due[1]])
    #expect(world.chunks == [Array(due[0..<2])])
    door.open()

    #expect(await named.value.scored == 1)
    #expect(await round.value.scored == 4)
    #expect(world.chunks.count { $0 == [due[1]] } == 1)
    #expect(world.doubled.isEmpty)
  }

  @Test func `a round waits for a company that was named`() async {
    let world = waiting
    let refresher = refresher(world)
    let named = await refresher.started([due[0]])
    await door.someoneStands()

    let round = await refresher.started()
    let before = await refresher.events.collected { $0 == .roundBegan(due: 4, at: .morning) }
    #expect(before.count == 1)
    #expect(await refresher.refresh([due[3]]).scored == 1)
    #expect(world.chunks == [[due[0]], [due[3]]])
    door.open()

    #expect(await named.value.scored == 1)
    #expect(await round.value.scored == 4)
    #expect(world.doubled.isEmpty)
  }

  @Test func `is cut short when it is cancelled while it waits its turn`() async {
    let world = waiting
    let refresher = refresher(world)
    let round = await refresher.started()
    await door.someoneStands()

    let named = await refresher.started([due[0]])
    named.cancel()
    #expect(await named.value == RoundReport(began: .morning, ended: .morning, wasCutShort: true))

    door.open()
    #expect(await round.value.scored == 4)
  }
}
