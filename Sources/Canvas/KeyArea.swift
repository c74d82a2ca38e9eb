/// Cells where a press of the mouse stands for a key.
struct KeyArea: Equatable, Sendable {
  let rect: Rect

  /// Nil where it stands for none, though there is one below.
  let key: Key?
}
