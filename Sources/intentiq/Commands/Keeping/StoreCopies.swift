import Foundation
import IntentStore

/// The copies of a store that lie beside it: of older versions, and of damaged ones.
struct StoreCopies {
  let paths: [String]

  init(of location: StoreLocation) {
    guard case .file(let path) = location else {
      paths = []
      return
    }
    let folder = URL(filePath: path).deletingLastPathComponent().path
    let name = URL(filePath: path).lastPathComponent
    // A folder that cannot be listed holds none that could be named.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    paths = names.filter { Self.isCopy($0, of: name) }.sorted().map { "\(folder)/\($0)" }
  }

  private static func isCopy(_ candidate: String, of name: String) -> Bool {
    guard candidate.hasPrefix(name + ".") else { return false }
    let rest = candidate.dropFirst(name.count + 1)
    let isDamaged = rest.hasPrefix("damaged-") && !rest.hasSuffix("-wal")
    return isDamaged || (rest.first == "v" && Int(rest.dropFirst()) != nil)
  }
}
