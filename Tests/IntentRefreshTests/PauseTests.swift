import Intent
import IntentRefresh
import Testing
import TestSupport

@Suite(.timeLimit(.minutes(5))) struct PauseTests {
  let due = Domain.fixtures(6)
  let door = Door()

  private func refresher(_ world: World) -> Refresher {
    Refresher(interval: .seconds(60), chunk: 2, now: { .morning }, work: world.work)
  }

  @Test func `in the middle of a round stops after the chunk, and goes on from there`() async {
    let world = World(due: due) { [door] number, chunk in
      if number == 1 { await door.pass() }
      return RefreshWork.Chunk(chunk.map { .fixture($0) })
    }
    let refresher = refresher(world)
    let round = await refresher.started()
    await door.someoneStands()

    await refresher.pause()
    door.open()
    let before = await refresher.events.collected { $0 == .progressed(done: 2, of: 6) }
    // A refresh by name is a way there and back, in which a round that went on would be seen.
    await refresher.refresh([Domain(kept: "other.com")])

    #expect(before.contains(.paused))
    #expect(world.chunks == [Array(due[0..<2]), [Domain(kept: "other.com")]])

    await refresher.resume()
    let report = await round.value

    #expect(report.scored == 6 && !report.wasCutShort)
    #expect(world.chunks.suffix(2) == [Array(due[2..<4]), Array(due[4..<6])])
    #expect(world.rounds == 1)
  }

  @Test func `no round begins in it`() async {
    let world = World(due: due)
    let refresher = refresher(world)
    await refresher.pause()

    let round = await refresher.started()
    #expect(world.calls.isEmpty)
    await refresher.resume()

    #expect(await round.value.scored == 6)
  }

  @Test func `companies that a person names are scored all the same`() async {
    let world = World(due: due)
    let refresher = refresher(world)
    await refresher.pause()

    let report = await refresher.refresh(due)

    #expect(report.scored == 6 && !report.wasCutShort)
  }

  @Test func `is told once, and so is its end`() async {
    let refresher = refresher(World())

    await refresher.resume()
    await refresher.pause()
    await refresher.pause()
    #expect(await refresher.isPaused)
    await refresher.resume()
    await refresher.resume()
    #expect(!(await refresher.isPaused))
    await refresher.refresh()

    #expect(
      await refresher.events.round().prefix(3) == [
        .paused, .resumed, .roundBegan(due: 0, at: .morning),
      ])
  }
}
