/// The files of a folder, for completing the name of one.
package struct FolderListing: Equatable, Sendable {
  /// As it was typed, with the slash at its end; empty for the folder that the program was started in.
  package let folder: String

  /// The names in it, those of folders with a slash behind them.
  package let names: [String]

  package init(folder: String, names: [String]) {
    self.folder = folder
    self.names = names
  }

  /// The part of a typed path that names the folder.
  static func folder(of typed: String) -> String {
    typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
  }

  /// What may be typed on; hidden files only where a dot was typed.
  func completions(of typed: String) -> [Completion] {
    guard Self.folder(of: typed) == folder else { return [] }
    let isHidden = typed.dropFirst(folder.count).hasPrefix(".")
    return names.filter { $0.hasPrefix(".") == isHidden }.map { Completion(folder + $0) }
  }
}
