extension String {
  /// The text with blanks before it, up to so many columns.
  package func leftPadded(to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - self.columns)) + self
  }

  /// The text with blanks behind it, up to so many columns.
  package func rightPadded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - self.columns))
  }
}
