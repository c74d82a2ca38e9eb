import Canvas
import Foundation

extension ConfigurationFault {
  /// A fault of a theme, with its file and, where it can be found, its line.
  init(_ error: ThemeError, in name: String) {
    let file = error.file ?? name
    let bytes = error.file.flatMap { FileManager.default.contents(atPath: $0) }.map(Array.init)
    let place = ThemeFaultPlace(error, in: bytes ?? [])
    self.init(.invalid((place.line.map { "line \($0): " } ?? "") + place.text), file: file)
  }
}

extension ConfigurationFault {
  /// What is said of it where there is one line: the file without its folders.
  var shortened: String {
    ConfigurationFault(reason, file: URL(filePath: file).lastPathComponent, key: key).description
  }
}

/// Where a fault of a theme stands in its file, and what is wrong there.
struct ThemeFaultPlace {
  let line: Int?
  let text: String

  init(_ error: ThemeError, in bytes: [UInt8]) {
    if case .malformed = error.reason, error.path.isEmpty, let fault = JSON5Fault(in: bytes) {
      (line, text) = (fault.line, "it is not JSON5: \(fault.why)")
    } else {
      (line, text) = (JSON5Keys(in: bytes).line(of: error.path), error.description)
    }
  }
}
