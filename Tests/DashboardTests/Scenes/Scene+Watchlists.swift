import Canvas
@testable import Dashboard
import Foundation
import Intent

extension Scene {
  static let watchlists = [
    Scene("watchlist", alsoTall: true) { driver in
      driver.loadDetail(of: .stripe)
      driver.happen(.nextRound(at: .sample + 2_700))
    },
    Scene(
      "watchlist-spoken",
      from: { Driver(size: $0, charset: $1 == .ascii ? .spokenASCII : .spoken) }
    ) { driver in
      driver.loadDetail(of: .stripe)
      driver.press(.down)
    },
    Scene("watchlist-by-name") { driver in driver.press(.character("s")) },
    Scene("watchlist-one-band") { driver in driver.press(.character("b")) },
    Scene("watchlist-worked", from: { Driver(size: $0, charset: $1, showing: .worked) }) { driver in
      driver.press(.down)
    },
    Scene("watchlist-new", from: { Driver(size: $0, charset: $1, state: .yesterday) }) { driver in
      driver.happen(.noveltiesFound(.sample, of: nil, at: .sample))
      driver.loadDetail(of: .stripe)
    },
    Scene("watchlist-new-walked", from: { Driver(size: $0, charset: $1, state: .yesterday) }) {
      driver in
      driver.happen(.noveltiesFound(.sample, of: nil, at: .sample))
      driver.press(.character("n"))
      driver.loadDetail(of: .stripe)
    },
    Scene("watchlist-marked") { driver in driver.press(.character(" "), .character(" ")) },
    Scene("watchlist-marked-hidden") { driver in
      driver.press(.character("V"), .character("/"))
      driver.type("band:hot")
      driver.press(.enter, .character(" "), .character("k"))
    },
    Scene("watchlist-filtered") { driver in
      driver.press(.character("/"))
      driver.type("tag:emea")
      driver.press(.enter)
    },
    Scene("watchlist-no-match") { driver in
      driver.press(.character("/"))
      driver.type("zzz")
      driver.press(.enter)
    },
    Scene("watchlist-empty", from: { Driver(size: $0, charset: $1, showing: []) }) { _ in },
    Scene("watchlist-reading", from: { Driver(size: $0, charset: $1, showing: nil) }) { _ in },
    Scene("watchlist-head", from: { Driver(size: $0, charset: $1, showing: nil) }) { driver in
      driver.happen(
        .headLoaded(
          Array([WatchlistRow].sample.prefix(3)),
          counts: WatchlistTable(.sample).counts))
    },
    Scene("watchlist-scoring") { driver in driver.happen(.progressed(done: 512, of: 1_000)) },
    Scene("watchlist-watching") { driver in driver.happen(.watching) },
    Scene("watchlist-in-trouble") { driver in
      driver.happen(
        .sourceChanged(.failedFolder), .bandChanged(.acme),
        .held(Hold(reason: "the disk is full", until: .sample + 70)))
      driver.press(.down)
    },
    Scene("watchlist-api-stopped") { driver in
      let api = SourceHealth.api(in: .stopped, until: nil)
      driver.happen(
        .sourceChanged(api),
        .held(Hold(.stopped, of: api.name, reason: api.lastError ?? "", until: nil)))
    },
    Scene(
      "watchlist-as-of",
      from: {
        Driver(
          size: $0, charset: $1, isAsOf: true,
          readOnlyReason: "What is shown is past: leave --at out to change it.")
      }
    ) { driver in driver.press(.character("d")) },
  ]
}
