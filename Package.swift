// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "IntentIQ",
  products: [.executable(name: "intentiq", targets: ["intentiq"])],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CHeap"),
    .systemLibrary(name: "CWidth"),
    .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CMicroHTTPD", providers: [.apt(["libmicrohttpd-dev"])]),
    .systemLibrary(name: "CGnuTLS", providers: [.apt(["libgnutls28-dev"])]),

    .target(name: "Intent", swiftSettings: .house),
    .target(
      name: "IntentStore", dependencies: ["Intent", "CSQLite"], swiftSettings: .house,
      linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(name: "IntentSources", dependencies: ["Intent", "CCurl"], swiftSettings: .house),
    .target(name: "IntentRefresh", dependencies: ["Intent"], swiftSettings: .house),
    .target(
      name: "IntentAPI", dependencies: ["Intent", "CMicroHTTPD", "CGnuTLS"],
      resources: [.embedInCode("Description/openapi.json")], swiftSettings: .house,
      linkerSettings: [.linkedLibrary("microhttpd"), .linkedLibrary("gnutls")]),
    .target(name: "Canvas", dependencies: ["CWidth"], swiftSettings: .house),
    .target(
      name: "Curses", dependencies: ["Canvas", "CNcurses"], swiftSettings: .house,
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("tinfo", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    .target(name: "Dashboard", dependencies: ["Intent", "Canvas"], swiftSettings: .house),
    .executableTarget(
      name: "intentiq",
      dependencies: [
        "Intent", "IntentStore", "IntentSources", "IntentRefresh", "IntentAPI", "Canvas", "Curses",
        "Dashboard", "CHeap",
      ],
      resources: [.embedInCode("Sample/sample.jsonl"), .embedInCode("Themes")],
      swiftSettings: .house),
    .executableTarget(
      name: "intentiq-bench",
      dependencies: ["Intent", "IntentStore", "IntentSources", "Canvas", "Dashboard", "CSQLite"],
      swiftSettings: .house),
    .target(
      name: "TestSupport", dependencies: ["Canvas"], path: "Tests/TestSupport",
      swiftSettings: .house),
    .testTarget(
      name: "IntentTests", dependencies: ["Intent", "TestSupport"], swiftSettings: .house),
    .testTarget(
      name: "IntentStoreTests", dependencies: ["Intent", "IntentStore", "TestSupport"],
      swiftSettings: .house),
    .testTarget(
      name: "IntentSourcesTests", dependencies: ["Intent", "IntentSources", "TestSupport"],
      swiftSettings: .house),
    .testTarget(
      name: "IntentRefreshTests", dependencies: ["Intent", "IntentRefresh", "TestSupport"],
      swiftSettings: .house),
    .testTarget(
      name: "IntentAPITests", dependencies: ["Intent", "IntentAPI", "TestSupport"],
      swiftSettings: .house),
    .testTarget(
      name: "CanvasTests", dependencies: ["Canvas", "TestSupport"], swiftSettings: .house),
    .testTarget(
      name: "CursesTests", dependencies: ["Canvas", "Curses", "CNcurses"], swiftSettings: .house),
    .testTarget(
      name: "DashboardTests", dependencies: ["Intent", "Canvas", "Dashboard", "TestSupport"],
      exclude: ["Golden"],
      swiftSettings: .house),
    .testTarget(
      name: "IntentiqTests",
      dependencies: [
        "intentiq", "Canvas", "Dashboard", "Intent", "IntentAPI", "IntentRefresh", "IntentSources",
        "IntentStore", "TestSupport",
      ],
      swiftSettings: .house),
    .testTarget(
      name: "EndToEndTests", dependencies: ["intentiq", "TestSupport"], swiftSettings: .house),
  ],
  swiftLanguageModes: [.v6]
)

extension [SwiftSetting] {
  static var house: Self {
    [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .treatAllWarnings(as: .error),
    ]
  }
}
