import Foundation
import Testing

/// A workplace with a watchlist of three companies, one of them HOT.
struct TriageWorkplace {
  let workplace: Workplace

  static let evidence = """
    domain,kind,observed_at,headline,magnitude,source
    acme.com,funding_round,DAY,Acme raises $600M,600000000,news
    acme.com,open_roles,DAY,60 roles,60,board
    acme.com,hiring_growth,DAY,Hiring +70%,70,board
    acme.com,product_launch,DAY,Acme launches Rocket,,news
    acme.com,technology_evaluated,DAY,Acme looks at rivals,,job ads
    acme.com,demo_request,DAY,A demo asked for,,site
    acme.com,lawsuit,DAY,Another Acme is sued,,news
    globex.com,award,DAY,Globex wins,,news

    """

  init() throws {
    workplace = try Workplace()
    let today = ISO8601DateFormatter().string(from: .now - 3_600)
    let evidence = Self.evidence.replacing("DAY", with: today)
    try run("watchlist", "add", "acme.com", "globex.com", "initech.com")
    try run(["import", "evidence", "-"], input: evidence)
    try run("refresh")
  }

  @discardableResult
  func run(_ arguments: String...) throws -> Workplace.Run { try run(arguments) }

  @discardableResult
  func run(_ arguments: [String], input: String = "") throws -> Workplace.Run {
    try workplace.run(
      ["--store", "t.db"] + arguments, input: input, environment: ["TZ": "Europe/Berlin"])
  }

  /// What a command printed as a JSON array of objects.
  func objects(_ arguments: String...) throws -> [[String: Any]] {
    let run = try run(arguments + ["--json"])
    let parsed = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(parsed as? [[String: Any]])
  }

  /// The domains on the call list, in order.
  func called() throws -> [String] {
    try objects("prioritize").compactMap { $0["domain"] as? String }
  }

  /// What is recorded, as JSON Lines without the instants.
  func recorded() throws -> [String] {
    try run("export", "activity", "--format", "jsonl").output.split(separator: "\n")
      .map { String($0.replacing(#/"at":"[^"]*",/#, with: "")) }
  }

  /// The ID of the piece of acme.com with a headline.
  func pieceID(_ headline: String) throws -> String {
    let explanation = try JSONObject(run("explain", "acme.com", "--json").output)
    let signals = try explanation.object("signals").values.compactMap { $0 as? [String: Any] }
    let events = signals.flatMap { $0["evidence"] as? [[String: Any]] ?? [] }
    let event = events.first { $0["headline"] as? String == headline }
    return try #require(event?["id"] as? String)
  }
}
