// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "IntentIQ",
  targets: [
    .target(name: "Intent", swiftSettings: .house),
    .testTarget(name: "IntentTests", dependencies: ["Intent"], swiftSettings: .house),
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
