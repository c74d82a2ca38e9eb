extension [String] {
  /// The first of some faults, and how many more `intentiq doctor` lists; nil when there is none.
  func first(andCount noun: String) -> String? {
    first.map { first in
      count == 1 ? first : "\(first), and \(Counted(count - 1, "more " + noun)) (intentiq doctor)"
    }
  }
}
