import Dashboard
import Foundation
import Intent
import IntentStore

/// What a run of the program works on, and what the user has settled for it.
struct Session: Sendable {
  let settings: Settings
  let configuration: Configuration

  /// What of the configuration is not in force.
  let faults: [ConfigurationFault]
  let themes: ThemeLibrary
  let environment: [String: String]
  let console: Console
  let log: Log

  /// Whether there must be a store, because something may be written to it.
  private let writes: Bool

  /// Settles everything but the store.
  ///
  /// - Throws: A `UsageError` for a theme or a configuration that was asked for and is not there.
  init(_ invocation: Invocation, environment: [String: String]) throws(UsageError) {
    self.environment = environment
    settings = try Settings(invocation, environment: environment)
    writes = settings.instant == nil && invocation.writes
    log = Log(
      path: settings.isDemo
        ? nil : (try? settings.places.state()).map { $0 + "/intentiq.log" },
      isVerbose: invocation.has(.verbose))
    console = Console(settings, environment: environment)
    if settings.namesConfiguration, let path = settings.configurationPath,
      invocation.purpose != .command(.doctor), !FileManager.default.fileExists(atPath: path)
    {
      throw .missingConfiguration(path)
    }
    themes = ThemeLibrary(places: settings.places)
    if let name = settings.themeName, !themes.has(name) {
      throw .unknownTheme(name, nearest: themes.nearest(to: name))
    }
    var (configuration, faults) = Configuration.read(settings)
    if !themes.has(configuration.theme) {
      let hint = themes.nearest(to: configuration.theme).map { " (did you mean \($0)?)" } ?? ""
      faults.append(
        ConfigurationFault(
          .invalid("there is no theme \"\(configuration.theme)\"\(hint)"),
          file: settings.configurationPath ?? "", key: "theme"))
      configuration.theme = ThemeLibrary.automatic
    }
    // The sample is the same whatever its user collects.
    if settings.isDemo {
      configuration.watchedFolder = nil
      configuration.notify = .off
      configuration.scoring = .engine
    } else if let scoring = Configuration.Scoring(environment: environment) {
      configuration.scoring = scoring
      if case .unusableAPI(let why) = scoring {
        faults.append(ConfigurationFault(.invalid(why), file: "environment"))
      }
    }
    // The past is replayed, and nobody is asked about it.
    if settings.instant != nil { configuration.scoring = .engine }
    self.configuration = configuration
    self.faults = faults
  }

  var model: ScoringModel { ScoringModel(policy: configuration.policy) }

  /// The instant that counts as now.
  var now: Date { settings.instant ?? .now }

  /// The theme that was asked for, else the one picked on the screen, else the configured one: a
  /// name, a file or `auto`.
  ///
  /// What was picked holds until something else is configured.
  func themeName(picked: PickedTheme?) -> String {
    if let name = settings.themeName { return name }
    guard let picked, picked.over == configuration.theme, themes.has(picked.name) else {
      return configuration.theme
    }
    return picked.name
  }

  /// Opens the store that the run works on: the user's, or that of the sample.
  ///
  /// Where there is none, none is made only to be looked at; with a given instant it is opened for
  /// looking.
  func openStore() async throws -> Store {
    if settings.isDemo { return try await SampleWorkspace.store(at: now, model: model) }
    guard let path = settings.storePath else { throw PlaceError() }
    guard writes || FileManager.default.fileExists(atPath: path) else { return try Store(.memory) }
    return try Store(.file(path), access: settings.instant == nil ? .readWrite : .readOnly)
  }
}
