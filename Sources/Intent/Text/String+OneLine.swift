extension String {
  /// The text as one harmless line: what enters the program from outside passes through here once.
  ///
  /// Escape sequences, control characters and marks that reorder or hide text go; line breaks and
  /// tabs become one space; joined emoji become their first, flags two letters; a letter keeps at
  /// most four combining marks; blanks at both ends go.
  package var oneLine: String {
    if isPlainLine { return self }
    var line = ""
    line.reserveCapacity(utf8.count)
    var scalars = unicodeScalars.makeIterator()
    var marks = 0
    var isJoined = false
    while let scalar = scalars.next() {
      switch LinePart(scalar) {
      case .kept:
        marks = 0
        if !isJoined { line.unicodeScalars.append(scalar) }
        isJoined = false
      case .mark:
        marks += 1
        if marks <= 4, !line.isEmpty { line.unicodeScalars.append(scalar) }
      case .space:
        marks = 0
        if line.last != " " { line.append(" ") }
      case .joiner: isJoined = true
      case .flagLetter(let letter): line.unicodeScalars.append(letter)
      case .escape: skipSequence(&scalars)
      case .sequenceStart: skipParameters(&scalars)
      case .stringStart: skipString(&scalars)
      case .dropped: break
      case .unknown: line.append("\u{FFFD}")
      }
    }
    return line.trimmed
  }

  /// Whether it is printable ASCII with no blank at an end: what most text is.
  private var isPlainLine: Bool {
    guard let first = utf8.first, let last = utf8.last else { return true }
    return first != 0x20 && last != 0x20 && utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }

  private var trimmed: String {
    let start = drop { $0.isWhitespace }
    return String(
      start[..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)])
  }
}

private typealias Scalars = String.UnicodeScalarView.Iterator

/// Passes over what follows an ESC: ECMA-48 control sequences, control strings, two-byte escapes.
private func skipSequence(_ scalars: inout Scalars) {
  var ahead = scalars
  guard let next = ahead.next() else { return }
  switch next {
  case "[":
    scalars = ahead
    skipParameters(&scalars)
  case "]", "P", "_", "^", "X":
    scalars = ahead
    skipString(&scalars)
  case "\u{20}"..."\u{7E}": scalars = ahead
  default: break
  }
}

/// Passes over a control sequence's parameters up to its final byte, ECMA-48 5.4.
private func skipParameters(_ scalars: inout Scalars) {
  var ahead = scalars
  while let scalar = ahead.next(), scalar.value >= 0x20, scalar.value <= 0x3F { scalars = ahead }
  ahead = scalars
  if let final = ahead.next(), final.value >= 0x40, final.value <= 0x7E { scalars = ahead }
}

/// Passes over a control string up to its terminator, if it has one; else nothing is lost.
private func skipString(_ scalars: inout Scalars) {
  var ahead = scalars
  while let scalar = ahead.next() {
    if scalar == "\u{07}" || scalar == "\u{9C}" {
      scalars = ahead
      return
    }
    if scalar == "\u{1B}" {
      var terminator = ahead
      if terminator.next() == "\\" { scalars = terminator }
      return
    }
  }
}
