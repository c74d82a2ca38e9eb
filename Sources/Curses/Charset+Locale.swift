import Canvas
import Glibc

extension Charset {
  /// Takes over the character type of the locale, and tells which characters can be drawn.
  ///
  /// Where it is not UTF-8 and nobody asked for C or POSIX, C.UTF-8 is tried: a missing locale is
  /// more common than a terminal without UTF-8. Only `LC_CTYPE` is set, so that numbers that C
  /// libraries read keep their point.
  static func takingOverLocale() -> Charset {
    setlocale(LC_CTYPE, "")
    if isUTF8 { return .unicode }
    let asked = ["LC_ALL", "LC_CTYPE", "LANG"]
      .compactMap { String(variable: $0) }
      .first { !$0.isEmpty }
    if !asksForASCII(asked), setlocale(LC_CTYPE, "C.UTF-8") != nil, isUTF8 { return .unicode }
    return .ascii
  }

  /// Whether the locale that the environment asks for is there.
  static var isInstalled: Bool { setlocale(LC_CTYPE, "") != nil }

  static func asksForASCII(_ locale: String?) -> Bool {
    locale == "C" || locale == "POSIX"
  }

  private static var isUTF8: Bool {
    guard let name = nl_langinfo(nl_item(CODESET)) else { return false }
    return ["utf-8", "utf8"].contains(String(cString: name).lowercased())
  }
}
