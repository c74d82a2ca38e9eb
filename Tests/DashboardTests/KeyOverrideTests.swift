import Canvas
import Testing

@testable import Dashboard

@Suite struct KeyOverrideTests {
  func faults(_ overrides: KeyOverride...) -> [String] {
    Keymap.standard.overridden(by: overrides).faults.map(\.description)
  }

  func action(_ key: Key, _ context: Keymap.Context, _ overrides: KeyOverride...) -> Action? {
    Keymap.standard.overridden(by: overrides).keymap.action(for: key, in: [context])
  }

  @Test func `other keys take the place of those an action had`() {
    let override = KeyOverride("watchlist.remove", keys: ["x", "Delete"])
    #expect(action(.character("x"), .watchlist, override) == .remove)
    #expect(action(.delete, .watchlist, override) == .remove)
    #expect(action(.character("d"), .watchlist, override) == nil)
    #expect(faults(override).isEmpty)
  }

  @Test func `an empty list takes its keys from an action`() {
    #expect(action(.character("d"), .watchlist, KeyOverride("watchlist.remove", keys: [])) == nil)
  }

  @Test func `other keys hold wherever the action has some, or in the place that is named`() {
    let all = KeyOverride("triage.note", keys: ["I"])
    let one = KeyOverride("triage.note", in: "detail", keys: ["I"])
    for context in [Keymap.Context.watchlist, .prioritize, .detail] {
      #expect(action(.character("I"), context, all) == .note)
      #expect(action(.character("i"), context, one) == (context == .detail ? nil : .note))
    }
  }

  @Test func `two actions can change keys`() {
    let overrides = [
      KeyOverride("watchlist.add", keys: ["e"]), KeyOverride("watchlist.edit", keys: ["a"]),
    ]
    let (keymap, faults) = Keymap.standard.overridden(by: overrides)
    #expect(faults.isEmpty)
    #expect(keymap.action(for: .character("e"), in: [.watchlist]) == .add)
    #expect(keymap.action(for: .character("a"), in: [.watchlist]) == .edit)
  }

  @Test func `a key that another action has there is refused, and names it`() {
    let taken = KeyOverride("watchlist.add", keys: ["d"])
    #expect(
      faults(taken) == [
        "d is watchlist.remove's in watchlist (give that one other keys as well, or name the place:"
          + " { watchlist: [...] })"
      ])
    #expect(action(.character("a"), .watchlist, taken) == .add)
    #expect(faults(KeyOverride("watchlist.add", keys: ["j"])).first?.contains("in lists") == true)
    #expect(
      faults(KeyOverride("watchlist.add", keys: ["?"])).first?.contains("program.help's") == true)
  }

  @Test func `of two that clash with each other the first stands, and the rest is in force`() {
    let (keymap, faults) = Keymap.standard.overridden(by: [
      KeyOverride("watchlist.add", keys: ["x"]), KeyOverride("watchlist.edit", keys: ["x"]),
      KeyOverride("list.filter", keys: ["F5"]),
    ])
    #expect(faults.map(\.override.action) == ["watchlist.edit"])
    #expect(keymap.action(for: .character("x"), in: [.watchlist]) == .add)
    #expect(keymap.action(for: .character("e"), in: [.watchlist]) == .edit)
    #expect(keymap.action(for: .function(5), in: [.everywhere]) == .filter)
  }

  @Test(arguments: [
    (
      KeyOverride("watchlist.remov", keys: ["x"]),
      "there is no such action (did you mean watchlist.remove?)"
    ),
    (
      KeyOverride("watchlist.remove", keys: ["Delte"]), "\"Delte\" is no key (did you mean Delete?)"
    ),
    (
      KeyOverride("watchlist.remove", in: "detail", keys: ["x"]),
      "it has no keys in \"detail\" (it has some in watchlist)"
    ),
    (KeyOverride("watchlist.remove", keys: ["C-c"]), "C-c always quits (take another key)"),
    (
      KeyOverride("text.start", keys: ["h"]),
      "h is typed there (take one with C- or M-, or a named key)"
    ),
  ])
  func `what is wrong is said with what to do`(override: KeyOverride, sentence: String) {
    #expect(faults(override) == [sentence])
  }

  @Test func `nothing in the standard key map hides anything by mistake`() {
    let named = Keymap.standard.named
    for (index, one) in named.enumerated() {
      for other in named.dropFirst(index + 1)
      where one.name != other.name && one.context.holds(with: other.context) {
        #expect(Set(one.keys).isDisjoint(with: other.keys), "\(one) \(other)")
      }
    }
  }

  @Test func `a dialog does what its other keys ask for`() {
    let overrides = [
      KeyOverride("text.start", keys: ["C-g"]), KeyOverride("dialog.leave", keys: ["F4"]),
    ]
    var driver = Driver(keymap: Keymap.standard.overridden(by: overrides).keymap)
    driver.press(.character("/"))
    driver.type("me")
    driver.press(.control("g"))
    driver.type("ac")
    #expect(driver.shownDomains == ["acme.example"])
    driver.press(.escape)
    #expect(driver.screen.contains("/acme"))
    driver.press(.function(4))
    #expect(!driver.screen.contains("/acme"))
  }

  @Test func `help and hints show the keys as they are bound`() {
    let overrides = [
      KeyOverride("watchlist.add", keys: ["F9"]), KeyOverride("watchlist.edit", keys: []),
    ]
    var driver = Driver(keymap: Keymap.standard.overridden(by: overrides).keymap)
    #expect(driver.footer.contains("F9 add"))
    #expect(!driver.footer.contains("edit"))
    driver.press(.character("?"))
    #expect(driver.lines.contains { $0.contains("F9 ") && $0.contains("add a company") })
    driver.type("watchlist.edit")
    #expect(driver.screen.contains("no key"))
  }
}
