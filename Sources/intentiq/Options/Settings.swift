import Canvas
import Foundation
import Intent

/// What the global options and their environment variables come to.
struct Settings: Sendable {
  /// Nil where neither an option nor a home says where it is.
  let storePath: String?
  let configurationPath: String?

  /// Whether somebody named the configuration, so that it must be there.
  let namesConfiguration: Bool
  let themeName: String?

  /// The instant that counts as now; nil is the present.
  let instant: Date?
  let format: OutputFormat
  let refusesColor: Bool
  let charset: Charset

  /// Whether somebody asked for ASCII, so that names too must be in it.
  let wantsASCII: Bool

  /// Whether a voice reads the screen aloud.
  let isAccessible: Bool
  let isDemo: Bool
  let places: Places

  init(_ invocation: Invocation, environment: [String: String]) throws(UsageError) {
    func given(_ option: OptionName) -> String? {
      let variable = OptionSyntax.global.first { $0.name == option }?.environment
      let value = invocation.value(of: option) ?? variable.flatMap { environment[$0] }
      return value?.isEmpty == true && !invocation.has(option) ? nil : value
    }
    places = Places(environment: environment)
    storePath = given(.store) ?? (try? places.data()).map { $0 + "/intentiq.db" }
    namesConfiguration = given(.config) != nil
    configurationPath =
      given(.config) ?? (try? places.configuration()).map { $0 + "/config.json5" }
    themeName = given(.theme)
    instant = try given(.at).map(Self.instant)
    format = invocation.has(.json) ? .json : invocation.has(.csv) ? .csv : .text
    refusesColor = given(.noColor) != nil
    wantsASCII = given(.ascii) != nil
    charset = wantsASCII || !Self.isUTF8(environment) ? .ascii : .unicode
    isAccessible = given(.accessible) != nil
    isDemo = invocation.isDemo
    for option in [OptionName.store, .config] where given(option)?.isEmpty == true {
      throw .invalidValue("", of: option.flag, why: "the path is empty (give a file)")
    }
  }

  private static func instant(_ text: String) throws(UsageError) -> Date {
    guard let instant = Date(iso8601: text) else {
      throw .invalidValue(
        text, of: "--at",
        why: "it is no ISO 8601 date or instant with a zone (such as 2026-03-12T09:00:00Z)")
    }
    return instant
  }

  /// Whether the locale's characters are UTF-8: the first of the three that is set decides.
  private static func isUTF8(_ environment: [String: String]) -> Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    let name = locale?.lowercased() ?? ""
    return name.contains("utf-8") || name.contains("utf8")
  }
}

/// What results are printed as.
enum OutputFormat: Sendable {
  case text, json, csv
}
