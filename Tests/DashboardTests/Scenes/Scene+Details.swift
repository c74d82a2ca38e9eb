import Canvas
@testable import Dashboard
import Foundation
import Intent

extension Scene {
  static let details = [
    Scene("detail") { driver in
      driver.press(.enter)
      driver.loadDetail(of: .stripe)
    },
    Scene("detail-evidence", alsoTall: true) { driver in
      driver.press(.enter)
      driver.loadDetail(of: .stripe, dismissing: "another company's")
      driver.press(to: "+17.0 47 ")
      driver.press(.enter)
    },
    Scene("detail-end") { driver in
      driver.press(.enter)
      driver.loadDetail(of: .stripe)
      driver.press(.end)
    },
    Scene("detail-scored-by-api", alsoTall: true) { driver in
      driver.press(.enter)
      driver.loadDetail(scoredBy: "intentiq.example")
    },
    Scene("detail-scored-by-api-end") { driver in
      driver.press(.enter)
      driver.loadDetail(scoredBy: "intentiq.example")
      driver.press(.end)
    },
    Scene("detail-reading") { driver in driver.press(.enter) },
    Scene("detail-unscored") { driver in
      driver.press(.end, .enter)
      driver.loadDetail()
    },
  ]

  static let callLists = [
    Scene("calls", alsoTall: true) { driver in
      driver.openCalls()
      driver.press(.character("v"))
      driver.keepDeeds()
      driver.loadDetail(of: .stripe)
    },
    Scene("calls-card") { driver in
      driver.openCalls()
      driver.press(.enter)
      driver.loadDetail(of: .stripe)
    },
    Scene("calls-done") { driver in
      driver.openCalls()
      for key in ["v", "v", "w", "m", "W", "v"] as [Character] {
        driver.press(.character(key))
        driver.keepDeeds()
      }
    },
    Scene("calls-filtered") { driver in
      driver.openCalls()
      driver.press(.character("/"))
      driver.type("band:warm")
      driver.press(.enter)
    },
    Scene("calls-match-elsewhere") { driver in
      driver.openCalls()
      driver.press(.character("/"))
      driver.type("nothing known")
    },
    Scene("calls-opening") { driver in driver.press(.character("2")) },
    Scene(
      "calls-nobody",
      from: { Driver(size: $0, charset: $1, showing: [.fixture("a.example", nil, nil)]) }
    ) { driver in driver.openCalls() },
    Scene("calls-empty", from: { Driver(size: $0, charset: $1, showing: []) }) { driver in
      driver.openCalls()
    },
  ]
}
