/// On what lines the keys of a JSON5 text stand.
struct JSON5Keys {
  private var lines: [[String]: Int] = [:]

  /// The keys that stand more than once in their object, with the line of the second time.
  private(set) var repeated: [(path: [String], line: Int)] = []

  /// Reads a text as far as it is JSON5.
  init(in bytes: [UInt8]) {
    var walk = JSON5Walk(bytes: bytes)
    try? walk.document()
    for (path, line) in walk.keys {
      if lines[path] != nil { repeated.append((path, line)) }
      lines[path] = lines[path] ?? line
    }
  }

  /// The line of a key; nil where there is none.
  func exactLine(of path: [String]) -> Int? { lines[path] }

  /// The line of a key, or of the nearest one that leads to it; nil where there is none of them.
  func line(of path: [String]) -> Int? {
    var path = path[...]
    while !path.isEmpty {
      if let line = lines[Array(path)] { return line }
      path = path.dropLast()
    }
    return nil
  }
}
