import Curses
import Intent

extension Terminal {
  /// That another terminal stands for one which is unknown here; nil where it is known.
  func assumption(environment: [String: String]) -> String? {
    guard let assumedType else { return nil }
    let term = environment["TERM"] ?? ""
    let why = term.isEmpty ? "TERM is not set" : "TERM is \(term.oneLine), which is not known here"
    return "\(why): the screen is drawn for \(assumedType)."
  }
}
