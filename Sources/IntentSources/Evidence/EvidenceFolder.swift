import Foundation

/// The folder into which other tools drop files of evidence.
package enum EvidenceFolder {
  /// A file in the folder as it is now.
  package struct File: Hashable, Sendable {
    package let path: String

    /// In bytes.
    package let size: Int64
    package let modified: Date
  }

  private static let extensions: Set<String> = ["csv", "jsonl", "ndjson", "json"]

  /// The regular files by path that may hold evidence, hidden ones left out.
  ///
  /// - Throws: ``FileError`` when the folder is missing or cannot be read.
  package static func files(in path: String) throws -> [File] {
    guard let folder = opendir(path) else { throw FileError(path, .failure(errno)) }
    defer { closedir(folder) }
    var files: [File] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      let suffix = name.split(separator: ".").last?.lowercased() ?? ""
      guard !name.hasPrefix("."), name.contains("."), extensions.contains(suffix) else { continue }
      let place = path.hasSuffix("/") ? path + name : path + "/" + name
      var status = stat()
      // What was taken away in the meantime is no fault.
      guard stat(place, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
      let seconds = Double(status.st_mtim.tv_sec) + Double(status.st_mtim.tv_nsec) / 1e9
      files.append(
        File(
          path: place, size: Int64(status.st_size),
          modified: Date(timeIntervalSince1970: seconds)))
    }
    return files.sorted { $0.path < $1.path }
  }
}
