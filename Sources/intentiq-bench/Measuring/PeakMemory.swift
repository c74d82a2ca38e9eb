import Foundation

/// The most memory that this process has had since it was last asked to forget, as Linux tells it.
enum PeakMemory {
  static func forget() {
    try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
  }

  /// In bytes; nil where nobody tells.
  static var bytes: Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kibibytes = line.split(whereSeparator: \.isWhitespace).dropFirst().first
    else { return nil }
    return Int(kibibytes).map { $0 * 1_024 }
  }
}
