/// The characters a frame may hold.
package enum Charset: Sendable {
  case unicode

  /// Nothing outside ASCII ever reaches a cell: for `LANG=C` and for fonts without signs.
  case ascii
}
