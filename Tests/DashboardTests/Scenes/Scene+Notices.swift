import Canvas
@testable import Dashboard
import Foundation
import Intent

extension Scene {
  static let notices = [
    Scene("notice-done") { driver in
      driver.happen(
        .changed(
          WatchlistChange(
            removed: ["notion.example"],
            notice: Notice("Removed Notion Labs.", canUndo: true))))
    },
    Scene("notice-failed") { driver in
      driver.happen(
        .failed(
          reason: "/home/me/.config/intentiq/config.json5: keys.watchlist.ad: there is no such"
            + " action. Did you mean watchlist.add?"))
    },
    Scene("notice-hot") { driver in driver.happen(.bandChanged(.acme)) },
    Scene("notice-why-not") { driver in
      driver.press(.end, .character("y"), .escape, .character("x"))
    },
    Scene(
      "notice-read-only",
      from: { Driver(size: $0, charset: $1, readOnlyReason: "The store can only be read here.") }
    ) { driver in
      driver.press(.character("d"))
    },
    Scene("page") { driver in
      guard
        let address = WebAddress(
          "https://news.example/2026/03/" + String(repeating: "long-", count: 24))
      else { return }
      driver.happen(.notOpened(address, reason: "There is no desktop here that opens pages:"))
    },
  ]
}
