import Canvas
import Testing

/// Something that people see on the dashboard, and how they come to it.
struct Scene: CustomTestStringConvertible, Sendable {
  typealias Start = @Sendable (Size, Charset) -> Driver
  typealias Steps = @Sendable (inout Driver) -> Void

  let name: String
  let sizes: [Size]
  private let start: Start
  private let steps: Steps

  /// A scene at every size; also at a tall one where list and detail stand in another way there.
  init(
    _ name: String, alsoTall isTall: Bool = false,
    from start: @escaping Start = { Driver(size: $0, charset: $1) },
    _ steps: @escaping Steps
  ) {
    self.name = name
    sizes = Self.everySize + (isTall ? [Size(columns: 90, rows: 40)] : [])
    self.start = start
    self.steps = steps
  }

  var testDescription: String { name }

  func driver(_ size: Size, _ charset: Charset = .unicode) -> Driver {
    var driver = start(size, charset)
    steps(&driver)
    return driver
  }

  static let everySize = [(300, 100), (120, 36), (80, 24), (50, 15), (20, 5), (1, 1)]
    .map { Size(columns: $0.0, rows: $0.1) }

  static let all =
    watchlists + details + callLists + monitors + bulks + notices + companyDialogs + triageDialogs
    + menus + typed
}
