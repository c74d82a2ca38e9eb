// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "IntentIQ",
  targets: [
    .systemLibrary(name: "CWidth"),
    .target(name: "Intent", swiftSettings: .house),
    .target(name: "Canvas", dependencies: ["CWidth"], swiftSettings: .house),
    .target(name: "Dashboard", dependencies: ["Intent", "Canvas"], swiftSettings: .house),
    .testTarget(name: "IntentTests", dependencies: ["Intent"], swiftSettings: .house),
    .testTarget(
      name: "DashboardTests", dependencies: ["Dashboard"], exclude: ["Golden"],
      swiftSettings: .house),
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
