import CCurl

/// libcurl, as it was found on this machine.
struct CurlLibrary: Sendable {
  /// Nil where it is not installed.
  static let shared: CurlLibrary? = {
    var functions = ccurl_library()
    return ccurl_load(&functions) != 0 ? CurlLibrary(functions: functions) : nil
  }()

  let functions: ccurl_library
}
