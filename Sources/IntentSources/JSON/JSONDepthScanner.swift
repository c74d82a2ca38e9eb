/// Finds the end of a JSON object by its brackets; it goes on where it stopped.
struct JSONDepthScanner {
  enum Outcome {
    case end(length: Int)
    case partial

    /// A text goes over the end of its line, or it is nested too deep.
    case broken
  }

  private var offset = 0
  private var depth = 0
  private var isInText = false
  private var isEscaped = false

  /// Looks at the bytes behind those it has seen; the object starts with the first byte.
  mutating func scan(_ bytes: ArraySlice<UInt8>) -> Outcome {
    for byte in bytes.dropFirst(offset) {
      offset += 1
      if isInText {
        if byte == .lineFeed { return .broken }
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == .quote {
          isInText = false
        }
        continue
      }
      switch byte {
      case .quote: isInText = true
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        // Else each of a million lines of `{` would be looked at up to the longest row.
        if depth > JSONParser.deepest + 1 { return .broken }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return .end(length: offset) }
      default: break
      }
    }
    return .partial
  }
}
