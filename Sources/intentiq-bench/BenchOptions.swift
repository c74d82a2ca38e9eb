/// What the command line asks to be measured.
struct BenchOptions {
  private(set) var sizes = [100, 1_000, 10_000, 100_000]

  /// A part of the name of what alone is measured; nil for everything.
  private(set) var only: String?

  static let help = """
    intentiq-bench [--sizes 100,1000] [--only NAME]

      --sizes  how many companies, each with \(GeneratedCompanies.piecesEach) pieces of evidence
      --only   measure only what has this in its name

    """

  init(_ words: some Sequence<String>) throws(BenchUsage) {
    var words = words.makeIterator()
    while let word = words.next() {
      guard let value = words.next() else { throw BenchUsage() }
      switch word {
      case "--sizes": sizes = try Self.sizes(value)
      case "--only": only = value
      default: throw BenchUsage()
      }
    }
  }

  func wants(_ name: String) -> Bool { only.map { name.contains($0) } ?? true }

  private static func sizes(_ text: String) throws(BenchUsage) -> [Int] {
    let sizes = text.split(separator: ",").compactMap { Int($0) }.filter { $0 > 0 }
    guard !sizes.isEmpty, sizes.count == text.split(separator: ",").count else {
      throw BenchUsage()
    }
    return sizes
  }
}

/// The command line is not understood.
struct BenchUsage: Error, CustomStringConvertible {
  var description: String { BenchOptions.help }
}
