import Canvas
import Intent

extension DashboardModel {
  /// Opens the site of the selected company.
  func openSite() -> [Effect] { selected.map { [.open(WebAddress(of: $0.domain))] } ?? [] }

  /// Opens the page that the evidence under the cursor comes from.
  func openSource() -> [Effect] { sourceAtCursor.map { [.open($0)] } ?? [] }

  /// Why there is no page to be opened; nil where there is.
  var reasonWithoutAddress: String? {
    guard let piece = pieceAtCursor, sourceAtCursor == nil else { return nil }
    let source = piece.evidence.source.oneLine
    return piece.evidence.url == nil
      ? "This evidence names no page; it comes from \(source)."
      : "What this evidence names is no page on the web."
  }

  /// Gives the address to a person whose desktop does not open it, unless they are typing.
  mutating func tell(of address: WebAddress, _ reason: String) {
    guard case .browsing = mode else {
      notice = Notice("\(reason) \(address.text)", kind: .failed)
      return
    }
    mode = .showing(address, reason: reason)
  }

  /// Takes a key while an address is shown; any that is not about it is meant for the screen.
  mutating func show(_ address: WebAddress, with key: Key) -> [Effect] {
    switch key {
    case .character("y"):
      mode = .browsing
      return [.copy(address.text, subject: "address")]
    case .escape, .enter:
      mode = .browsing
      return []
    default:
      mode = .browsing
      return update(Input.key(key))
    }
  }

  private var sourceAtCursor: WebAddress? { pieceAtCursor?.evidence.url.flatMap(WebAddress.init) }
}
