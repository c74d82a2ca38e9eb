import Foundation

/// The desktop's own way to its clipboard, where a desktop is.
struct Clipboard: Sendable {
  let name: String
  private let arguments: [String]
  private let path: String

  /// The first program of `wl-copy`, `xclip`, `xsel` and `pbcopy` that is there and has a display.
  init?(environment: [String: String]) {
    let hasWayland = environment["WAYLAND_DISPLAY"]?.isEmpty == false
    let hasX = environment["DISPLAY"]?.isEmpty == false
    let candidates: [(name: String, arguments: [String], isOffered: Bool)] = [
      ("wl-copy", [], hasWayland),
      ("xclip", ["-selection", "clipboard"], hasX),
      ("xsel", ["--clipboard", "--input"], hasX),
      ("pbcopy", [], true),
    ]
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    for candidate in candidates where candidate.isOffered {
      for folder in folders {
        let path = folder + "/" + candidate.name
        guard FileManager.default.isExecutableFile(atPath: path) else { continue }
        (name, arguments, self.path) = (candidate.name, candidate.arguments, path)
        return
      }
    }
    return nil
  }

  /// Hands a text to the program; false when it could not be started or said no.
  func copy(_ text: String) async -> Bool {
    let process = Process()
    let input = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        process.terminationHandler = { continuation.resume(returning: $0.terminationStatus == 0) }
        do {
          try process.run()
        } catch {
          process.terminationHandler = nil
          return continuation.resume(returning: false)
        }
        // One that ends early closes its end: what it says at its end counts.
        try? input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
        try? input.fileHandleForWriting.close()
      }
    } onCancel: {
      if process.isRunning { process.terminate() }
    }
  }
}
