import Dashboard
import Foundation
import Intent
import IntentSources

extension Configuration {
  /// Reads the configuration file as far as it can be understood; what is wrong with the rest is
  /// said beside it.
  static func read(_ settings: Settings) -> (Configuration, [ConfigurationFault]) {
    guard let path = settings.configurationPath else { return (Configuration(), []) }
    do throws(ConfigurationFault) {
      guard let file = try SettingsFile(path: path) else {
        guard settings.namesConfiguration else { return (Configuration(), []) }
        throw ConfigurationFault(
          .unreadable("there is no such file (the defaults are in force)"), file: path)
      }
      return reading(file, places: settings.places)
    } catch {
      var configuration = Configuration()
      configuration.isUnread = true
      return (configuration, [error])
    }
  }

  /// Keys that the program will understand one day: nothing is wrong with a file that has them.
  private static let reservedKeys = ["sources"]

  private static func reading(
    _ file: SettingsFile, places: Places
  ) -> (Configuration, [ConfigurationFault]) {
    var configuration = Configuration()
    var root = SettingsSection(file: file.path, values: file.root)
    root.refuseKeys(
      otherThan: [
        "refresh", "evidence", "prioritize", "theme", "mouse", "accessible", "notify", "policy",
        "llm", "api", "profile", "keys",
      ] + reservedKeys)

    var refresh = root.section("refresh")
    refresh.refuseKeys(otherThan: ["interval", "max_age", "concurrency"])
    let defaults = configuration.refresh
    configuration.refresh = Refresh(
      interval: refresh.duration("interval", from: "1m", to: "24h") ?? defaults.interval,
      maxAge: refresh.duration("max_age", from: "1m", to: "52w") ?? defaults.maxAge,
      concurrency: refresh.count("concurrency", in: 1...64) ?? defaults.concurrency)

    var evidence = root.section("evidence")
    evidence.refuseKeys(otherThan: ["watch"])
    configuration.watchedFolder = evidence.text("watch").map { file.path(of: $0, places) }

    var prioritize = root.section("prioritize")
    prioritize.refuseKeys(otherThan: ["size"])
    configuration.callListSize =
      prioritize.count("size", in: 1...500) ?? configuration.callListSize

    configuration.isAccessible = root.truth("accessible") ?? configuration.isAccessible
    var keys = root.section("keys")
    configuration.keys = [KeyOverride](reading: &keys)

    configuration.usesMouse = root.truth("mouse") ?? configuration.usesMouse
    configuration.notify = Notify(reading: &root) ?? configuration.notify
    configuration.theme =
      root.text("theme").map { theme in
        theme.contains("/") ? file.path(of: theme, places) : theme
      } ?? configuration.theme

    var policyFaults: [ConfigurationFault] = []
    if let policy = root.text("policy") {
      do throws(PolicyFaults) {
        configuration.policy = try Policy(file: file.path(of: policy, places))
      } catch {
        policyFaults = error.faults
      }
    }

    var model = root.section("llm")
    configuration.model = ModelSettings(reading: &model)
    var api = root.section("api")
    configuration.scoring = Scoring(reading: &api) ?? configuration.scoring
    // What is there and no object is an API that nobody can ask.
    if root.value("api") != nil, !root.isObject("api") {
      configuration.scoring = .unusableAPI("api must be an object with url and key_env")
    }
    var profile = root.section("profile")
    configuration.profile = SellerProfile(reading: &profile)

    let faults = [
      root.faults, refresh.faults, evidence.faults, prioritize.faults, model.faults,
      api.faults, profile.faults, keys.faults,
    ]
    return (configuration, faults.joined() + policyFaults)
  }
}

extension SettingsFile {
  /// A path written in this file: `~` is the home, a relative one begins at the file's folder.
  fileprivate func path(of text: String, _ places: Places) -> String {
    let expanded = places.expanded(text)
    guard !expanded.hasPrefix("/") else { return expanded }
    return URL(filePath: path).deletingLastPathComponent().appending(path: expanded).path
  }
}
