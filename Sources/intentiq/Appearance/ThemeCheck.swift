import Canvas
import Foundation
import Intent

/// All that is wrong with a theme, and what of it is hard to read.
struct ThemeCheck {
  struct Finding: Equatable {
    let file: String

    /// Nil where the place is in no line of its own.
    let line: Int?
    let role: String?
    let text: String
  }

  let name: String

  /// What it is made for; nil when it is broken.
  private(set) var ground: Ground?
  private(set) var faults: [Finding] = []
  private(set) var warnings: [Finding] = []

  /// Reads a theme by its file or its name.
  ///
  /// - Throws: A `ConfigurationFault` where there is none or it cannot be read.
  init(of name: String, in library: ThemeLibrary) throws {
    self.name = name
    // A file need not be called as themes are, nor stand where they do.
    let isFile = FileManager.default.fileExists(atPath: name)
    let name = isFile && !name.contains("/") ? "./" + name : name
    guard library.has(name), name != ThemeLibrary.automatic else {
      let hint = library.nearest(to: name).map { "did you mean \($0)?" }
      throw ConfigurationFault(
        .unreadable("there is no such theme (\(hint ?? "intentiq themes lists those there are"))"),
        file: name)
    }
    do {
      let (file, sources) = try library.wholeFile(of: name)
      take(file, from: sources)
    } catch let error as ThemeError {
      faults = [finding(error, in: [:])]
    }
  }

  private mutating func take(_ file: ThemeFile, from sources: [ThemeSource]) {
    let texts = Dictionary(
      sources.map { ($0.file ?? "", Array($0.json5)) }, uniquingKeysWith: { first, _ in first })
    faults = file.faults.map { finding($0, in: texts) }
    guard let own = sources.first else { return }
    let keys = JSON5Keys(in: Array(own.json5))
    let place = own.file ?? name
    warnings = keys.repeated.map { path, line in
      Finding(
        file: place, line: line, role: nil,
        text: "\(path.joined(separator: ".")) stands twice, and only one of the two is taken")
    }
    guard faults.isEmpty, let theme = try? Theme(file, name: name) else { return }
    ground = theme.ground
    warnings += theme.faintest.map { faint in
      Finding(
        file: place,
        line: faint.role.names.lazy.compactMap { keys.exactLine(of: ["roles", $0]) }.first,
        role: faint.role.name, text: faint.words(needing: theme.contrast))
    }
  }

  private func finding(_ error: ThemeError, in texts: [String: [UInt8]]) -> Finding {
    let file = error.file ?? ""
    let bytes = texts[file] ?? FileManager.default.contents(atPath: file).map(Array.init) ?? []
    let place = ThemeFaultPlace(error, in: bytes)
    return Finding(
      file: error.file ?? name, line: place.line, role: error.role, text: place.text)
  }
}

extension Theme {
  /// Each role that is hard to read at some depth, where it is worst.
  fileprivate var faintest: [FaintRole] {
    let all = [ColorDepth.full, .indexed, .sixteen].flatMap(faintRoles(at:))
    return Role.allCases.compactMap { role in
      all.filter { $0.role == role }.min { $0.contrast < $1.contrast }
    }
  }
}

extension FaintRole {
  /// What is wrong with it and with how many colours.
  fileprivate func words(needing needed: Double) -> String {
    let place = isSelected ? "on the selection" : "on \(ground.words)"
    return "role \"\(role.name)\" is hard to read: \(contrast.shortened) to 1 \(place)"
      + " with \(depth.words), \(needed.shortened) are needed"
  }
}

extension Double {
  /// With one digit after the point, never more than it is.
  fileprivate var shortened: String { "\((self * 10).rounded(.down) / 10)" }
}

extension Color {
  fileprivate var words: String {
    guard let (red, green, blue) = components else { return "the terminal's own ground" }
    return "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension ColorDepth {
  fileprivate var words: String {
    switch self {
    case .none: "no colours"
    case .eight: "8 colours"
    case .sixteen: "16 colours"
    case .indexed: "256 colours"
    case .full: "true colour"
    }
  }
}
