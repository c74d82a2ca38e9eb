import Intent

/// A question to the person at the terminal.
struct Question {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  /// Asks, and takes `y` and `yes` for yes and anything else, also the end of the input, for no.
  var isAnsweredYes: Bool {
    _ = StandardStream.error.write("intentiq: \(text.oneLine) [y/N] ")
    let answer = readLine()?.lowercased().split(separator: " ").joined(separator: " ")
    return answer == "y" || answer == "yes"
  }
}
