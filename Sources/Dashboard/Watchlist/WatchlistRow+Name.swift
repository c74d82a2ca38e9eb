import Canvas
import Intent

extension WatchlistRow {
  /// The name as it can be shown: the domain, which is ASCII, where that would leave nothing of it.
  func name(in charset: Charset) -> String { domain.known(as: name, in: charset) }
}

extension Domain {
  /// A company's name as it can be shown.
  func known(as name: String, in charset: Charset) -> String {
    charset.isASCII && name.isLostInASCII ? rawValue : name
  }

  /// The domain as it can be shown: with its letters, or by its A-labels.
  func shown(in charset: Charset) -> String { charset.isASCII ? rawValue : shown }
}
