import Dashboard
import Testing

@testable import intentiq

@Suite struct KeysConfigurationTests {
  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  func read(_ json5: String) throws -> (keys: [KeyOverride], faults: [String]) {
    let path = try workplace.write(json5, to: "config.json5")
    let (configuration, faults) = Configuration.read(
      try Settings(
        Invocation(parsing: ["themes", "--config", path]), environment: ["HOME": "/home/me"]))
    return (configuration.keys, faults.map { $0.description.replacing(path, with: "FILE") })
  }

  @Test func `an action has a list of keys, or one in each of its places`() throws {
    let (keys, faults) = try read(
      """
      { keys: { "watchlist.remove": ["x", "Delete"], "select.next": { detail: ["m"] } } }
      """)
    #expect(faults.isEmpty)
    #expect(
      keys == [
        KeyOverride("select.next", in: "detail", keys: ["m"]),
        KeyOverride("watchlist.remove", keys: ["x", "Delete"]),
      ])
  }

  @Test(arguments: [
    (
      "{ keys: { 'watchlist.remov': ['x'], 'watchlist.add': ['x'] } }",
      "FILE: keys.watchlist.remov: there is no such action (did you mean watchlist.remove?)"
    ),
    (
      "{ keys: { 'edit.undo': ['Escap'], 'watchlist.add': ['x'] } }",
      "FILE: keys.edit.undo: \"Escap\" is no key (did you mean Escape?)"
    ),
    (
      "{ keys: { 'watchlist.add': ['x'], 'watchlist.edit': ['x'] } }",
      "FILE: keys.watchlist.edit: x is watchlist.add's in watchlist (give that one other keys as"
        + " well, or name the place: { watchlist: [...] })"
    ),
    (
      "{ keys: { 'edit.undo': 'x', 'watchlist.add': ['x'] } }",
      "FILE: keys.edit.undo: it must be a list of keys, such as [\"d\", \"Delete\"]"
    ),
    (
      "{ keys: { 'triage.note': { details: ['N'] }, 'watchlist.add': ['x'] } }",
      "FILE: keys.triage.note.details: it has no keys in \"details\" (it has some in prioritize,"
        + " watchlist, detail)"
    ),
  ])
  func `a fault is named by its path, and the rest is in force`(
    json5: String, sentence: String
  ) throws {
    let (keys, faults) = try read(json5)
    #expect(faults == [sentence])
    #expect(keys == [KeyOverride("watchlist.add", keys: ["x"])])
  }
}
