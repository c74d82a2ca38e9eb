import Intent

/// The colours of printed text: of the terminal's own sixteen, so that they suit its ground.
struct Paint: Sendable {
  let isOn: Bool

  func bold(_ text: String) -> String { painted(text, "1") }
  func dim(_ text: String) -> String { painted(text, "2") }
  func struck(_ text: String) -> String { painted(text, "9") }

  func band(_ band: Band?, _ text: String) -> String {
    switch band {
    case .hot: painted(text, "1;31")
    case .warm: painted(text, "33")
    case .cold: painted(text, "36")
    case nil: dim(text)
    }
  }

  /// Green for more, red for less.
  func change(_ change: Int, _ text: String) -> String {
    change == 0 ? text : painted(text, change > 0 ? "32" : "31")
  }

  private func painted(_ text: String, _ attributes: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(attributes)m\(text)\u{1B}[0m" : text
  }
}
