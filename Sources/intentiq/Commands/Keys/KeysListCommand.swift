import Intent
import IntentStore

/// Lists the keys to the API.
struct KeysListCommand {
  func run(in session: Session) async throws {
    let keys = try await session.openStore().keys()
    guard session.settings.format != .json else {
      return try Console.write(JSON.list(keys.map { $0.json() }).description + "\n")
    }
    if keys.isEmpty { Console.say("there is no key (intentiq keys create --scope read|write)") }
    var table = TextTable([.right, .left, .left, .flexible, .left, .left, .right, .left])
    for key in keys {
      table.add([
        "\(key.id)", "...\(key.hint)", key.scope.rawValue, key.label?.oneLine ?? "",
        "made \(key.createdAt.localText)",
        key.usedAt.map { "used \($0.localText)" } ?? "never used",
        "\(Counted(key.spent, "credit"))",
        key.revokedAt.map { "revoked \($0.localText)" } ?? "",
      ])
    }
    let lines = table.lines(within: session.console.columns, charset: session.console.charset)
    try session.console.print(lines.map { $0 + "\n" }.joined())
  }
}
