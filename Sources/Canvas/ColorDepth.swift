/// How many colours a terminal shows, from the least upwards.
package enum ColorDepth: Int, Comparable, Sendable {
  case none, eight, sixteen

  /// The 256 colours of xterm.
  case indexed
  case full

  package static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}
