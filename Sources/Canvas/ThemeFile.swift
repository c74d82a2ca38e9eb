import Foundation

/// A theme as its file says it, before its names have found their colours.
package struct ThemeFile: Sendable {
  package let name: String?

  /// The name or the file of the theme that this one changes.
  package let inherits: String?

  /// The keys of the file that stand by themselves; nil where they are left out.
  var ground: Ground?
  var background: Entry?
  var isOpaque: Bool?
  var contrast: Double?

  var palette: [String: ThemeColor] = [:]
  var roles: [String: Entry] = [:]

  /// What is wrong with single entries.
  var entryFaults: [ThemeError] = []

  /// What a role says, and in which file.
  struct Entry: Sendable {
    var look: LookText
    var file: String?
  }

  /// Reads a file.
  ///
  /// - Throws: `ThemeError` where it is not JSON5; what is wrong with single entries is kept.
  package init(json5: Data, file: String? = nil) throws(ThemeError) {
    let form: ThemeForm
    do {
      let decoder = JSONDecoder()
      decoder.allowsJSON5 = true
      form = try decoder.decode(ThemeForm.self, from: json5)
    } catch {
      var error = ThemeError.reading(error)
      error.file = file
      throw error
    }
    name = form.name
    inherits = form.inherits
    ground = form.ground
    background = form.background.map { Entry(look: LookText(foreground: $0), file: file) }
    isOpaque = form.isOpaque
    contrast = form.contrast
    palette = form.palette
    roles = form.roles.mapValues { Entry(look: $0, file: file) }
    entryFaults = form.faults.map { fault in
      var fault = fault
      fault.file = file
      return fault
    }
  }

  /// This theme over the one that it inherits from: its own colours and roles go before the
  /// inherited ones, and what it says of `signal` before what is inherited of `signal.funding`.
  func over(_ parent: ThemeFile) -> ThemeFile {
    var file = self
    file.ground = ground ?? parent.ground
    file.background = background ?? parent.background
    file.isOpaque = isOpaque ?? parent.isOpaque
    file.contrast = contrast ?? parent.contrast
    file.palette = parent.palette.merging(palette) { $1 }
    let inherited = parent.roles.filter { name, _ in
      !roles.keys.contains { name.utf8.starts(with: ($0 + ".").utf8) }
    }
    file.roles = inherited.merging(roles) { $1 }
    file.entryFaults = entryFaults + parent.entryFaults
    return file
  }
}
