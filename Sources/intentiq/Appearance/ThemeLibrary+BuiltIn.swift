import Canvas
import Foundation

extension ThemeLibrary {
  /// The themes that the program carries with it, the files of `themes/`.
  static let builtIn: [(name: String, json5: [UInt8])] = [
    ("catppuccin", PackageResources.catppuccin_json5),
    ("colorblind", PackageResources.colorblind_json5),
    ("contrast-dark", PackageResources.contrast_dark_json5),
    ("contrast-light", PackageResources.contrast_light_json5),
    ("dark", PackageResources.dark_json5),
    ("dracula", PackageResources.dracula_json5),
    ("gruvbox", PackageResources.gruvbox_json5),
    ("light", PackageResources.light_json5),
    ("mono", PackageResources.mono_json5),
    ("nord", PackageResources.nord_json5),
    ("solarized-light", PackageResources.solarized_light_json5),
    ("terminal", PackageResources.terminal_json5),
    ("tokyo-night", PackageResources.tokyo_night_json5),
  ]

  /// A theme as the program carries it, whatever the user has under its name.
  func builtInTheme(named name: String) -> Theme? {
    Self.builtIn.first { $0.name == name }.flatMap {
      try? Theme(json5: Data($0.json5), name: name)
    }
  }
}
