import Canvas
import Intent

/// What the bulk screen asks or shows over itself.
enum BulkDialog: Sendable {
  case preview(BulkPreview)

  /// A key is being made, and will be shown.
  case makingKey
  case secret(KeySecret)
  case revoking(APIKey)
}

/// A key that was just made, with what its holder is to have: it is here alone, and gone with it.
struct KeySecret: Sendable {
  let key: APIKey
  let secret: APIKey.Secret
}

extension DashboardModel {
  /// Takes a key while a dialog of the bulk screen is open.
  mutating func answer(_ dialog: BulkDialog, with key: Key) -> [Effect] {
    switch dialog {
    case .preview(let preview): return lookThrough(preview, with: key)
    case .makingKey: if key == .escape { mode = .browsing }
    case .secret(let made):
      // Not Enter: it was just pressed to make the key, and is shown but once.
      if key == .escape { mode = .browsing }
      if key == .character("y") { return [.copy(made.secret.text, subject: "key")] }
    case .revoking(let revoked):
      if key == .escape || key == .character("n") { mode = .browsing }
      guard key == .character("y") else { return [] }
      mode = .browsing
      return [.bulk(.revokeKey(revoked.id))]
    }
    return []
  }

  private mutating func lookThrough(_ preview: BulkPreview, with key: Key) -> [Effect] {
    switch key {
    case .escape: mode = .browsing
    case .character("r"): return readFile(preview.path)
    case .enter:
      guard let file = preview.sendable else { return [] }
      mode = .browsing
      return show(.bulk) + [.bulk(.send(file))]
    default:
      var preview = preview
      preview.take(key, on: size)
      mode = .bulk(.preview(preview))
    }
    return []
  }
}
