import Canvas

extension Filter {
  /// How its parts look while it is typed: what asks for a field is seen to be understood, and what
  /// is wrong is underlined.
  var marks: [TextMark] {
    parts.compactMap { part in
      switch part.meaning {
      case .fault: TextMark(range: part.range, role: .error, emphasis: .underline)
      case .term(let term):
        term.condition.isWord
          ? nil : TextMark(range: part.range, role: .accent, emphasis: [])
      case .unfinished: TextMark(range: part.range, role: .dim, emphasis: [])
      }
    }
  }
}

extension FilterCondition {
  fileprivate var isWord: Bool { if case .word = self { true } else { false } }
}
