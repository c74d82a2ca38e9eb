/// What a piece of text means; a theme says how it looks.
///
/// A number and not a name: roles are compared cell by cell, and looked up by the thousand.
package enum Role: UInt8, CaseIterable, Sendable {
  case text, dim, title, accent, key, selection, border
  case hot, warm, cold, unscored
  case up, down
  case error, warning, ok
  case funding, hiring, news, technology, web
  case match, marked, new
}
