import Canvas
@testable import Dashboard
import Foundation
import Intent

extension Scene {
  static let menus = [
    Scene("help") { driver in driver.press(.character("?")) },
    Scene("help-end") { driver in
      driver.press(.character("?"))
      for _ in 0..<40 { driver.press(.pageDown) }
    },
    Scene("help-searched") { driver in
      driver.press(.character("?"))
      driver.type("snooze")
    },
    Scene("help-nothing") { driver in
      driver.press(.character("?"))
      driver.type("zzz")
    },
    Scene("filters", from: { Driver(size: $0, charset: $1, state: .withFilters) }) { driver in
      driver.press(.character("F"), .down)
    },
    Scene("filters-name") { driver in
      driver.press(.character("/"))
      driver.type("tag:emea")
      driver.press(.enter, .character("F"))
      driver.type("Eur")
    },
    Scene("filters-none") { driver in driver.press(.character("F")) },
    Scene("themes", from: themed) { driver in
      driver.press(.character("T"), .down)
    },
    Scene("themes-broken", from: themed) { driver in
      driver.press(.character("T"), .down, .down, .down)
      driver.happen(
        .themeRefused(
          ThemeItem(
            name: "mine",
            fault: "mine.json5: role \"hott\" is not one. Did you mean \"hot\"?")))
    },
  ]

  static let typed = [
    Scene("filter-typed") { driver in
      driver.press(.character("/"))
      driver.type("me -notion")
    },
    Scene("filter-fault") { driver in
      driver.press(.character("/"))
      driver.type("me -notion band:clod")
    },
    Scene("filter-blank") { driver in driver.press(.character("/")) },
    Scene("command-blank") { driver in driver.press(.character(":")) },
    Scene("command-completed") { driver in
      driver.press(.character(":"))
      driver.type("s")
      driver.press(.tab, .tab)
    },
    Scene("command-fault") { driver in
      driver.press(.character(":"))
      driver.type("sort nam")
      driver.press(.enter)
    },
    Scene("command-unknown") { driver in
      driver.press(.character(":"))
      driver.type("zzz")
    },
  ]

  private static func themed(_ size: Size, _ charset: Charset) -> Driver {
    Driver(
      size: size, charset: charset,
      themes: ThemeOffer(items: ThemePickerTests.items, inForce: "auto", configured: "auto"))
  }
}

extension ScreenState {
  fileprivate static var withFilters: ScreenState {
    var state = ScreenState()
    state.filters = [
      SavedFilter("Europe", "tag:emea score>60"),
      SavedFilter("hot, never called", "band:hot -is:touched"),
    ]
    return state
  }
}
